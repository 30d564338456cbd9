"""Trains the tagger and parser and writes parser.bin.gz; see README.md in this folder."""

import copy
import os

import numpy as np
import torch
from torch.nn import functional as F

from corpora import LONGEST_SENTENCE, quote_variants, read_conllu
from layers import Packed, Words, count_words, in_capitals, seen_affixes
from optimise import set_seed
from parser_network import AFFIX_ROWS, BARRED, TAG_WEIGHT, ParserNetwork
from tensor_file import read_tensor_file, write_tensor_file
from training_loop import read_options, train

TRAINING = ["ewt-train", "gum-train-free"]
NEWS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "news-trees", "pud.conllu.gz")
DEVELOPMENT = ["ewt-dev", "gum-dev-free", "gumnews-dev"]
WIDEST = 400  # heads that a word of the longest sentence has to choose from, and more
IN_CAPITALS = 0.02  # share of sentences that are put in capitals


class Vocabulary:
    def __init__(self, sentences, lists):
        words, counts = count_words(sentences, 2)
        self.words = lists["words"] if lists else words
        self.tags = lists["tags"] if lists else sorted({word[1] for words in sentences for word in words})
        self.relations = lists["relations"] if lists else sorted({word[3] for words in sentences for word in words})
        self.counts = np.array([counts.get(word, 0) for word in self.words], np.float32)
        self.counts[:2] = 1e9
        self.tag_of = {tag: i for i, tag in enumerate(self.tags)}
        self.relation_of = {relation: i for i, relation in enumerate(self.relations)}

    @property
    def lists(self):
        return {"words": self.words, "tags": self.tags, "relations": self.relations}


class Sentence:
    """Numbers of a sentence: rows of its words, and tags, heads and relations."""

    def __init__(self, words, known, vocabulary):
        self.rows = known.encode([word[0] for word in words])
        answers = [(vocabulary.tag_of.get(t, -1), h, vocabulary.relation_of.get(r, -1)) for _, t, h, r in words]
        self.answers = np.array(answers, np.int64)

    def in_capitals(self):
        louder = copy.copy(self)
        louder.rows = in_capitals(self.rows)
        return louder


def collate(sentences):
    batch = Packed([len(sentence.rows) for sentence in sentences])
    rows = torch.from_numpy(np.concatenate([sentence.rows for sentence in sentences]))
    answers = torch.from_numpy(np.concatenate([sentence.answers for sentence in sentences]))[batch.order]
    return batch, rows, answers


def head_rows(batch, heads):
    """From positions in the sentence, 0 for the root, to rows of the batch."""
    places = batch.place[batch.sentence, (heads - 1).clamp(min=0)]
    return torch.where(heads == 0, torch.full_like(places, batch.rows), places)


def flat_arcs(batch, arcs):
    """A row of scores for each word, in the order of the batch."""
    there = batch.place < batch.rows
    flat = arcs.new_empty(batch.rows, arcs.shape[2])
    return flat.index_copy(0, batch.place[there], arcs[there])


def loss_of(network, sentences):
    batch, rows, answers = collate(sentences)
    tags, arcs, views = network(rows, batch)
    gold_tags, heads, relations = answers.unbind(1)
    labels = network.label(views, head_rows(batch, heads))
    return (
        TAG_WEIGHT * F.cross_entropy(tags, gold_tags, ignore_index=-1)
        + F.cross_entropy(flat_arcs(batch, arcs), heads)
        + F.cross_entropy(labels, relations, ignore_index=-1)
    )


@torch.no_grad()
def measure(network, sentences, vocabulary):
    """UPOS, UAS, LAS in per cent; each word has its best head, whether or not that gives a tree."""
    upos = np.array([tag.split("|")[1] for tag in vocabulary.tags] + [""])
    relation = np.array([name.split(":")[0] for name in vocabulary.relations] + [""])
    root = vocabulary.relation_of["root"]
    right = np.zeros(3)
    words = 0
    ordered = sorted(sentences, key=lambda sentence: -len(sentence.rows))
    for i in range(0, len(ordered), 32):
        batch, rows, answers = collate(ordered[i : i + 32])
        tags, arcs, views = network(rows, batch)
        heads = flat_arcs(batch, arcs).argmax(1)
        labels = network.label(views, head_rows(batch, heads))
        labels[:, root] = -1e9
        labels = torch.where(heads == 0, torch.full_like(heads, root), labels.argmax(1))
        same_tag = upos[tags.argmax(1).numpy()] == upos[answers[:, 0].numpy()]
        same_head = (heads == answers[:, 1]).numpy()
        same_label = relation[labels.numpy()] == relation[answers[:, 2].numpy()]
        right += [same_tag.sum(), same_head.sum(), (same_head & same_label).sum()]
        words += batch.rows
    return 100 * right / words


@torch.no_grad()
def temperatures(network, sentences):
    """What the scores of arcs and of labels are to be divided by, so that confidence is what it says.

    Long training makes a network surer than it is right; the best arc and label stay the same.
    """
    scores = [[], []]
    answers_of = [[], []]
    ordered = sorted(sentences, key=lambda sentence: -len(sentence.rows))
    for i in range(0, len(ordered), 32):
        batch, rows, answers = collate(ordered[i : i + 32])
        _, arcs, views = network(rows, batch)
        _, heads, relations = answers.unbind(1)
        arcs = flat_arcs(batch, arcs)
        scores[0].append(F.pad(arcs, (0, WIDEST - arcs.shape[1]), value=BARRED))
        scores[1].append(network.label(views, head_rows(batch, heads)))
        answers_of[0].append(heads)
        answers_of[1].append(relations)
    best = []
    for parts, gold in zip(scores, answers_of):
        parts, gold = torch.cat(parts), torch.cat(gold)
        loss = lambda heat: float(F.cross_entropy(parts / heat, gold, ignore_index=-1))
        best.append(min((0.8 + 0.05 * step for step in range(35)), key=loss))
    return best


def tempered(tensors, arc_heat, label_heat):
    """The scores are linear in these weights.

    Half of the correction, because the limits of the core's gates were set with weights as sure as that.
    """
    arc_heat, label_heat = arc_heat**0.5, label_heat**0.5
    heats = {"arc.bilinear": arc_heat, "label.output": label_heat}
    return {name: values / heats.get(name.rsplit(".", 1)[0], 1) for name, values in tensors.items()}


def main():
    options = read_options(epochs=30, words=800, drop=0.33)
    random = set_seed(options.seed)
    read = lambda name: read_conllu(os.path.join(options.data, f"{name}.conllu"))
    trees = [*(words for name in TRAINING for words in read(name)), *read_conllu(NEWS)]
    texts = [words for words in trees if len(words) <= LONGEST_SENTENCE]
    lists, tensors = read_tensor_file(options.start) if options.start else (None, None)
    vector_lists, vectors = read_tensor_file(os.path.join(options.model, "vectors.bin.gz"))
    vocabulary = Vocabulary(texts, lists)
    known = Words(vocabulary.words, AFFIX_ROWS, vector_lists["words"])
    encode = lambda words: Sentence(words, known, vocabulary)
    training = [[encode(variant) for variant in quote_variants(words)] for words in texts]
    seen = seen_affixes([sentence.rows for variants in training for sentence in variants], AFFIX_ROWS)
    development = {name: [encode(words) for words in read(name)] for name in DEVELOPMENT}
    sizes = len(vocabulary.words), len(vocabulary.tags), len(vocabulary.relations)
    network = ParserNetwork(*sizes, vectors["vectors"], vocabulary.counts, options.drop)

    def look(line, network):
        for name, sentences in development.items():
            upos, uas, las = measure(network, sentences, vocabulary)
            line += f" | {name} UPOS {upos:.2f} UAS {uas:.2f} LAS {las:.2f}"
        print(line, flush=True)
        heats = temperatures(network, [sentence for sentences in development.values() for sentence in sentences])
        print("temperatures of arcs and labels:", *(round(heat, 2) for heat in heats), flush=True)
        write_tensor_file(options.output, vocabulary.lists, tempered(dict(network.tensors(seen)), *heats))

    def loss(network, sentences):
        return loss_of(network, [s.in_capitals() if random.random() < IN_CAPITALS else s for s in sentences])

    if tensors:
        network.load(tensors)
        look("start", network.eval())
    train(network, training, loss, look, options, random)


if __name__ == "__main__":
    main()
