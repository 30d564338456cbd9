"""Trains the name finder and writes names.bin.gz; see README.md in this folder."""

import os

import numpy as np
import torch

from corpora import LONGEST_SENTENCE, read_iob
from gazetteer import BITS, mark_listed, read_gazetteer
from layers import Packed, Words, count_words, seen_affixes
from name_network import AFFIX_ROWS, NameNetwork, find_path
from optimise import set_seed
from tensor_file import read_tensor_file, write_tensor_file
from training_loop import read_options, train

TRAINING = ["ner-gum-train-free", "wikigold", "redocred", "crossner"]
DEVELOPMENT = ["ner-gum-dev", "uner-ewt-dev"]
NEWS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "news-names")
LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]


class Sentence:
    """Rows of the words with the bits of the lists behind them, and labels."""

    def __init__(self, words, known, gazetteer):
        forms = [form for form, _ in words]
        marks = np.array(mark_listed(gazetteer, forms), np.int64)
        bits = marks[:, None] >> np.arange(BITS) & 1
        self.rows = np.concatenate([known.encode(forms), bits], axis=1)
        self.labels = np.array([LABELS.index(label) for _, label in words], np.int64)


def collate(sentences):
    batch = Packed([len(sentence.rows) for sentence in sentences])
    rows = torch.from_numpy(np.concatenate([sentence.rows for sentence in sentences]))
    labels = torch.from_numpy(np.concatenate([sentence.labels for sentence in sentences]))[batch.order]
    return batch, rows, labels


def loss_of(network, sentences):
    batch, rows, labels = collate(sentences)
    return network.loss(network(rows, batch), labels, batch)


def spans(labels):
    """Names as (first, last, kind)."""
    found = set()
    for first, label in enumerate(labels):
        if label.startswith("B-"):
            last = first
            while last + 1 < len(labels) and labels[last + 1].startswith("I-"):
                last += 1
            found.add((first, last, label[2:]))
    return found


@torch.no_grad()
def measure(network, sentences):
    """F1 of names in per cent, exact span and kind."""
    moves = [getattr(network, name).detach().numpy() for name in ("between", "first", "last")]
    shared = total = 0
    ordered = sorted(sentences, key=lambda sentence: -len(sentence.rows))
    for i in range(0, len(ordered), 32):
        batch, rows, labels = collate(ordered[i : i + 32])
        scores = network(rows, batch).numpy()
        for place in batch.place.numpy():
            place = place[place < batch.rows]
            found = spans([LABELS[i] for i in find_path(scores[place], LABELS, *moves)])
            gold = spans([LABELS[i] for i in labels[place]])
            shared += len(found & gold)
            total += len(found) + len(gold)
    return 200 * shared / max(1, total)


def main():
    options = read_options(epochs=10, words=900, drop=0.45)
    random = set_seed(options.seed)
    read = lambda name: read_iob(os.path.join(options.data, f"{name}.iob2"))
    news = lambda part: read_iob(os.path.join(NEWS, f"{part}.iob2.gz"))
    annotated = [words for name in TRAINING for words in read(name)] + news("train")
    texts = [words for words in annotated if len(words) <= LONGEST_SENTENCE]
    lists, tensors = read_tensor_file(options.start) if options.start else (None, None)
    vector_lists, vectors = read_tensor_file(os.path.join(options.model, "vectors.bin.gz"))
    words, counted = count_words(texts, 3)
    words = lists["words"] if lists else words
    counts = np.array([1e9, 1e9] + [counted.get(word, 0) for word in words[2:]], np.float32)
    known = Words(words, AFFIX_ROWS, vector_lists["words"])
    gazetteer = read_gazetteer(options.model)
    encode = lambda words: Sentence(words, known, gazetteer)
    training = [[encode(words)] for words in texts]
    seen = seen_affixes([sentence.rows for (sentence,) in training], AFFIX_ROWS)
    development = {name: [encode(words) for words in read(name)] for name in DEVELOPMENT}
    development["news"] = [encode(words) for words in news("dev")]
    network = NameNetwork(len(words), len(LABELS), vectors["vectors"], counts, options.drop)

    def look(line, network):
        for name, sentences in development.items():
            line += f" | {name} F1 {measure(network, sentences):.2f}"
        print(line, flush=True)
        write_tensor_file(options.output, {"words": words, "labels": LABELS}, dict(network.tensors(seen)))

    if tensors:
        network.load(tensors)
        look("start", network.eval())
    train(network, training, loss_of, look, options, random)


if __name__ == "__main__":
    main()
