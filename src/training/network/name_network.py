"""The name finder: LSTM and conditional random field; src/core/document/network/name-network.ts runs it."""

import torch
from torch import nn

from gazetteer import BITS
from layers import Dense, WordTables, join_parts, put
from lstm import BiLstm

LAYERS = 2
WIDTH = 128
TABLE_WIDTH = 48
LIST_WIDTH = 16
HIDDEN_WIDTH = 64
AFFIX_ROWS = 16_384
WORD_DROP = 1.0
PART_DROP = 0.2
RECURRENT_DROP = 0.2


class NameNetwork(nn.Module):
    def __init__(self, words, labels, vectors, counts, drop):
        super().__init__()
        self.drop = drop
        self.tables = WordTables(words, AFFIX_ROWS, TABLE_WIDTH, vectors, counts)
        self.lists = nn.Parameter(0.1 * torch.randn(BITS, LIST_WIDTH))
        inputs = [self.tables.width + LIST_WIDTH] + [2 * WIDTH] * (LAYERS - 1)
        self.layers = nn.ModuleList(BiLstm(width, WIDTH, RECURRENT_DROP) for width in inputs)
        self.hidden = Dense(2 * WIDTH, HIDDEN_WIDTH)
        self.output = Dense(HIDDEN_WIDTH, labels)
        self.between = nn.Parameter(torch.zeros(labels, labels))
        self.first = nn.Parameter(torch.zeros(labels))
        self.last = nn.Parameter(torch.zeros(labels))

    def forward(self, rows, batch):
        """A number for each label, a row for each word."""
        rows = rows[batch.order]
        parts = self.tables.parts(rows, WORD_DROP) + [rows[:, -BITS:].float() @ self.lists]
        rows = batch.drop(join_parts(parts, PART_DROP, self.training), 0.1, self.training)
        for number, layer in enumerate(self.layers):
            if number > 0:
                rows = batch.drop(rows, self.drop, self.training)
            rows = layer(rows, batch)
        return self.output(self.hidden.rectified(batch.drop(rows, self.drop, self.training)))

    def loss(self, scores, labels, batch):
        """How improbable the labels are, for each word."""
        padded = torch.cat([scores, scores.new_zeros(1, scores.shape[1])])[batch.place]
        totals = self.first + padded[:, 0]
        lengths = (batch.place < batch.rows).sum(1)
        for step in range(1, padded.shape[1]):
            longer = int((lengths > step).sum())  # sentences come longest first
            moved = (totals[:longer, :, None] + self.between).logsumexp(1) + padded[:longer, step]
            totals = torch.cat([moved, totals[longer:]])
        all_paths = (totals + self.last).logsumexp(1).sum()
        gold = torch.cat([labels, labels.new_zeros(1)])[batch.place]
        follows = batch.place[:, 1:] < batch.rows
        ends = gold[torch.arange(batch.count), lengths - 1]
        path = scores.gather(1, labels[:, None]).sum() + self.first[gold[:, 0]].sum() + self.last[ends].sum()
        path = path + self.between[gold[:, :-1], gold[:, 1:]][follows].sum()
        return (all_paths - path) / batch.rows

    def tensors(self, seen):
        yield from self.tables.tensors(seen)
        yield "lists", self.lists.detach().numpy()
        for number, layer in enumerate(self.layers):
            yield from layer.tensors(f"layer{number}")
        yield from self.hidden.tensors("hidden")
        yield from self.output.tensors("output")
        for name in ("between", "first", "last"):
            yield name, getattr(self, name).detach().numpy().flatten()

    def load(self, tensors):
        self.tables.load(tensors)
        put(self.lists, tensors["lists"])
        for number, layer in enumerate(self.layers):
            layer.load(f"layer{number}", tensors)
        self.hidden.load("hidden", tensors)
        self.output.load("output", tensors)
        put(self.between, tensors["between"].reshape(self.between.shape))
        put(self.first, tensors["first"])
        put(self.last, tensors["last"])


def find_path(scores, labels, between, first, last):
    """The best row of labels, as in label-path.ts. All arguments but the names are numpy arrays."""
    may = lambda before, after: not after.startswith("I-") or before[2:] == after[2:]
    barred = [[0 if may(before, after) else -1e9 for after in labels] for before in labels]
    moves = between + barred
    totals = first + scores[0] + [-1e9 if label.startswith("I-") else 0 for label in labels]
    origins = []
    for row in scores[1:]:
        ways = totals[:, None] + moves
        origins.append(ways.argmax(0))
        totals = ways.max(0) + row
    path = [int((totals + last).argmax())]
    for origin in reversed(origins):
        path.append(int(origin[path[-1]]))
    return path[::-1]
