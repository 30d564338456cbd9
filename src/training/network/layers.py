"""Layers that the tagger and parser and the name finder share, over packed batches."""

from collections import Counter

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from features import AFFIXES, SHAPE, affix_rows, normal_form, word_shape, hash_text

UNKNOWN = 1
LEAK = 0.1


class Words:
    """Rows of the three word tables for each word, remembered."""

    def __init__(self, words, affixes, vector_words):
        self.row_of = {word: row for row, word in enumerate(words)}
        self.vector_of = {word: row for row, word in enumerate(vector_words)}
        self.affixes = affixes
        self.none = len(vector_words)  # row of zeros behind the vectors
        self.memory = {}

    def rows(self, word):
        """Word, vector, shape in capitals, then the affixes."""
        if word not in self.memory:
            form = normal_form(word)
            capitals = hash_text("h" + word_shape(word.upper())) % self.affixes
            first = [self.row_of.get(form, UNKNOWN), self.vector_of.get(form, self.none), capitals]
            self.memory[word] = first + affix_rows(word, self.affixes)
        return self.memory[word]

    def encode(self, forms):
        return np.array([self.rows(form) for form in forms], np.int64)


def count_words(sentences, least):
    """Words seen so often, most frequent first, behind the two that stand for nothing and for the rest."""
    counts = Counter(normal_form(word[0]) for words in sentences for word in words)
    return ["<pad>", "<unk>"] + [word for word, count in counts.most_common() if count >= least], counts


class Packed:
    """A batch laid out as in packed-batch.ts: the first words of all sentences, then the second …

    Sentences come longest first.
    """

    def __init__(self, lengths):
        lengths = np.asarray(lengths)
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        there = np.arange(lengths[0])[:, None] < lengths[None, :]
        step, sentence = np.nonzero(there)
        self.order = torch.from_numpy(starts[sentence] + step)
        self.sentence = torch.from_numpy(sentence)
        self.count = len(lengths)
        self.rows = len(step)
        place = np.full((len(lengths), lengths[0]), self.rows)  # behind the last row: nothing
        place[sentence, step] = np.arange(self.rows)
        self.place = torch.from_numpy(place)
        back = lengths[sentence] - 1 - step
        turned = np.full_like(place, self.rows)
        turned[sentence, back] = np.arange(self.rows)
        self.forward_places, self.backward_places = self.place.T, torch.from_numpy(turned).T
        self.step, self.back = torch.from_numpy(step), torch.from_numpy(back)

    def drop(self, rows, share, training):
        """The same numbers of all words of a sentence fall away."""
        if not training or share == 0:
            return rows
        mask = torch.empty(self.count, rows.shape[1]).bernoulli_(1 - share).div_(1 - share)
        return rows * mask[self.sentence]


class WordTables(nn.Module):
    """A learned vector, the sum of the affixes' vectors, a general vector that is not learned.

    `rows` are what `Words.rows` gives for each word.
    """

    def __init__(self, words, affixes, width, vectors, counts):
        super().__init__()
        self.words = nn.Embedding(words, width, sparse=True)
        self.affixes = nn.EmbeddingBag(affixes, width, mode="sum", sparse=True)
        for table in (self.words, self.affixes):
            nn.init.normal_(table.weight, std=0.1)
        zeros = torch.zeros(1, vectors.shape[1])
        self.register_buffer("vectors", torch.cat([torch.from_numpy(vectors), zeros]), persistent=False)
        self.register_buffer("counts", torch.from_numpy(counts), persistent=False)
        self.width = 2 * width + vectors.shape[1]

    def parts(self, rows, word_drop):
        word, vector, affixes = rows[:, 0], rows[:, 1], rows[:, 3 : 3 + AFFIXES]
        if self.training:
            unknown = torch.rand(len(word)) < word_drop / (word_drop + self.counts[word])
            word = torch.where(unknown, torch.full_like(word, UNKNOWN), word)
        return [self.words(word), self.affixes(affixes), self.vectors[vector]]

    def tensors(self, seen):
        """@param seen: which affixes there are in the training texts; nothing was learned of the others"""
        yield "words", self.words.weight.detach().numpy()
        yield "affixes", np.where(seen[:, None], self.affixes.weight.detach().numpy(), 0)

    def load(self, tensors):
        put(self.words.weight, tensors["words"])
        put(self.affixes.weight, tensors["affixes"])


def join_parts(parts, share, training):
    """In training each part of a word falls away now and then, and the others are made larger for it."""
    if training:
        keep = torch.empty(len(parts[0]), len(parts)).bernoulli_(1 - share)
        keep = keep * len(parts) / keep.sum(dim=1, keepdim=True).clamp(min=1)
        parts = [part * keep[:, i : i + 1] for i, part in enumerate(parts)]
    return torch.cat(parts, dim=1)


def seen_affixes(encoded, count):
    """@param encoded: rows of the words of each sentence"""
    seen = np.zeros(count, bool)
    for rows in encoded:
        seen[rows[:, 2 : 3 + AFFIXES]] = True
    return seen


def in_capitals(rows):
    rows = rows.copy()
    rows[:, 3 + SHAPE] = rows[:, 2]
    return rows


def put(parameter, values):
    with torch.no_grad():
        parameter.copy_(torch.from_numpy(np.array(values)))


class Dense(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        nn.init.normal_(self.weight, std=(2 / (inputs + outputs)) ** 0.5)
        nn.init.zeros_(self.bias)

    def rectified(self, rows):
        return F.leaky_relu(self(rows), LEAK)

    def tensors(self, name):
        yield f"{name}.weights", self.weight.detach().numpy()
        yield f"{name}.bias", self.bias.detach().numpy()

    def load(self, name, tensors):
        put(self.weight, tensors[f"{name}.weights"])
        put(self.bias, tensors[f"{name}.bias"])
