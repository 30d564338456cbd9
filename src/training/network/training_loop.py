"""What training the two networks has in common: options, epochs, looks at the development sets."""

import argparse

from optimise import Average, Clock, Optimiser, batches_of


def read_options(epochs, words, drop):
    options = argparse.ArgumentParser()
    options.add_argument("data", help="folder with the treebanks and tables of names")
    options.add_argument("output", help="file to write")
    options.add_argument("--model", default="data/language-model", help="folder with vectors.bin.gz and gazetteer.bin.gz")
    options.add_argument("--start", help="weights to go on from, a file such as the one to write")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--epochs", type=float, default=epochs)
    options.add_argument("--minutes", type=float, default=1e9, help="ends earlier when these are over")
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--words", type=int, default=words, help="words in a batch")
    options.add_argument("--drop", type=float, default=drop)
    options.add_argument("--measure", type=int, default=3, help="epochs between two looks at the development sets")
    return options.parse_args()


def train(network, training, loss_of, look, options, random):
    """
    @param training: variants of each sentence, of which an epoch takes one
    @param loss_of: of the network and a batch of sentences, longest first
    @param look: what is done with the averaged network and a line about the epoch now and then and at the end
    """
    optimiser = Optimiser(network, options.rate)
    average = Average(network, optimiser)
    clock = Clock(options.epochs, options.minutes)
    epoch = 0
    while clock.progress(epoch, 0) < 1:
        network.train()
        chosen = [random.choice(variants) for variants in training]
        batches = batches_of([len(sentence.rows) for sentence in chosen], options.words, random)
        total = 0.0
        for number, batch in enumerate(batches):
            progress = clock.progress(epoch, number / len(batches))
            if progress >= 1:
                break
            loss = loss_of(network, [chosen[i] for i in batch])
            optimiser.step(loss, progress)
            average.step()
            total += float(loss.detach())
        epoch += 1
        line = f"epoch {epoch} loss {total / max(1, number):.3f} {clock.elapsed:.1f} min"
        if epoch % options.measure == 0 or clock.progress(epoch, 0) >= 1:
            look(line, average.taken())
        else:
            print(line, flush=True)
