"""Tagger and parser in one network; src/core/document/network/parser-network.ts runs it."""

import torch
from torch import nn
from torch.nn import functional as F

from layers import Dense, WordTables, join_parts, put
from lstm import BiLstm

LAYERS = 3
WIDTH = 160
TABLE_WIDTH = 64
ARC_WIDTH = 128
LABEL_WIDTH = 96
TAG_WIDTH = 96
AFFIX_ROWS = 32_768
WORD_DROP = 0.25
PART_DROP = 0.25
RECURRENT_DROP = 0.2
TAG_WEIGHT = 0.5
BARRED = -1e9


class ParserNetwork(nn.Module):
    def __init__(self, words, tags, relations, vectors, counts, drop):
        super().__init__()
        self.drop = drop
        self.tables = WordTables(words, AFFIX_ROWS, TABLE_WIDTH, vectors, counts)
        both = 2 * WIDTH
        inputs = [self.tables.width] + [both] * (LAYERS - 1)
        self.layers = nn.ModuleList(BiLstm(width, WIDTH, RECURRENT_DROP) for width in inputs)
        self.dense = nn.ModuleDict({
            "tag_hidden": Dense(both, TAG_WIDTH),
            "tag_output": Dense(TAG_WIDTH, tags),
            "arc_dependent": Dense(both, ARC_WIDTH),
            "arc_head": Dense(both, ARC_WIDTH),
            "arc_bilinear": Dense(ARC_WIDTH, ARC_WIDTH),
            "label_dependent": Dense(both, LABEL_WIDTH),
            "label_head": Dense(both, LABEL_WIDTH),
            "label_output": Dense(3 * LABEL_WIDTH, relations),
        })
        self.root = nn.Parameter(0.1 * torch.randn(both))

    def forward(self, rows, batch):
        """Scores of tags, of arcs (sentence, word, head with the root first) and views for the labels."""
        drop = lambda values, share: batch.drop(values, share, self.training)
        parts = self.tables.parts(rows[batch.order], WORD_DROP)
        rows = drop(join_parts(parts, PART_DROP, self.training), 0.1)
        for number, layer in enumerate(self.layers):
            if number > 0:
                rows = drop(rows, self.drop)
            rows = layer(rows, batch)
            if number == 0:
                tags = self.dense["tag_hidden"].rectified(drop(rows, self.drop))
                tags = self.dense["tag_output"](drop(tags, self.drop))
        rows = drop(rows, self.drop)
        hidden = lambda name: drop(self.dense[name].rectified(rows), self.drop)
        with_root = lambda name: torch.cat([hidden(name), self.dense[name].rectified(self.root[None])])
        dependents = self.dense["arc_bilinear"](hidden("arc_dependent"))
        heads = with_root("arc_head")
        root = torch.full((batch.count, 1), batch.rows)
        nothing = dependents.new_zeros(1, dependents.shape[1])
        columns = torch.cat([root, batch.place], dim=1)
        arcs = torch.cat([dependents, nothing])[batch.place] @ heads[columns].transpose(1, 2)
        arcs = arcs.masked_fill(self.barred(batch), BARRED)
        return tags, arcs, (hidden("label_dependent"), with_root("label_head"))

    def barred(self, batch):
        """No word hangs on itself or on what is behind the end of the sentence."""
        length = batch.place.shape[1]
        missing = F.pad(batch.place == batch.rows, (1, 0))
        return missing[:, None, :] | torch.eye(length + 1, dtype=torch.bool)[1:][None]

    def label(self, views, heads):
        """@param heads: rows of the words' heads, the number of rows for the root"""
        dependents, all_heads = views
        heads = all_heads[heads]
        return self.dense["label_output"](torch.cat([dependents, heads, dependents * heads], dim=1))

    def tensors(self, seen):
        yield from self.tables.tensors(seen)
        for number, layer in enumerate(self.layers):
            yield from layer.tensors(f"layer{number}")
        for name, layer in self.dense.items():
            yield from layer.tensors(name.replace("_", "."))
        yield "root", self.root.detach().numpy()

    def load(self, tensors):
        self.tables.load(tensors)
        for number, layer in enumerate(self.layers):
            layer.load(f"layer{number}", tensors)
        for name, layer in self.dense.items():
            layer.load(name.replace("_", "."), tensors)
        put(self.root, tensors["root"])
