"""Adam with a cosine schedule, a limit on the gradient, and a moving average of the weights."""

import copy
import math
import random
import time

import torch


class Optimiser:
    """Rows of tables are moved only in the steps in which their word occurs."""

    def __init__(self, network, rate, clip=5.0):
        tables = [p for m in network.modules() if getattr(m, "sparse", False) for p in m.parameters()]
        known = {id(p) for p in tables}
        self.dense = [p for p in network.parameters() if id(p) not in known]
        self.tables = tables
        self.rate = rate
        self.clip = clip
        self.optimisers = [
            torch.optim.Adam(self.dense, rate, (0.9, 0.99), foreach=True),
            torch.optim.SparseAdam(tables, rate, (0.9, 0.99)),
        ]

    def step(self, loss, progress):
        for optimiser in self.optimisers:
            optimiser.zero_grad()
            for group in optimiser.param_groups:
                group["lr"] = self.rate * min(1, 0.01 + 50 * progress) * 0.5 * (1 + math.cos(math.pi * progress))
        loss.backward()
        for table in self.tables:
            table.grad = table.grad.coalesce()
        gradients = [p.grad for p in self.dense] + [table.grad._values() for table in self.tables]
        norm = torch.stack([gradient.norm() for gradient in gradients]).norm()
        if norm > self.clip:
            torch._foreach_mul_(gradients, float(self.clip / norm))
        for optimiser in self.optimisers:
            optimiser.step()


class Average:
    """Moving average of all weights but the tables, which are taken as they are."""

    def __init__(self, network, optimiser, keep=0.999):
        self.network = network
        self.averaged = copy.deepcopy(network)
        names = {id(p) for p in optimiser.dense}
        pairs = list(zip(network.parameters(), self.averaged.parameters()))
        self.pairs = [(p, q) for p, q in pairs if id(p) in names]
        self.raw = [(p, q) for p, q in pairs if id(p) not in names]
        self.keep = keep
        self.steps = 0

    @torch.no_grad()
    def step(self):
        self.steps += 1
        keep = min(self.keep, self.steps / (10 + self.steps))
        now, mean = zip(*self.pairs)
        torch._foreach_mul_(mean, keep)
        torch._foreach_add_(mean, now, alpha=1 - keep)

    @torch.no_grad()
    def taken(self):
        for p, q in self.raw:
            q.copy_(p)
        return self.averaged.eval()


def batches_of(lengths, words, generator):
    """Numbers of sentences of like length, longest first, with about so many words in a batch."""
    order = sorted(range(len(lengths)), key=lambda i: -(lengths[i] + 3 * generator.random()))
    batches, batch, size = [], [], 0
    for i in order:
        if batch and size + lengths[i] > words:
            batches.append(batch)
            batch, size = [], 0
        batch.append(i)
        size += lengths[i]
    batches.append(batch)
    generator.shuffle(batches)
    return [sorted(batch, key=lambda i: -lengths[i]) for batch in batches]


def set_seed(seed):
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    return random.Random(seed)


class Clock:
    """How far the training is, 0..1: by epochs, or by minutes where these run out first."""

    def __init__(self, epochs, minutes):
        self.epochs = epochs
        self.minutes = minutes
        self.start = time.time()

    def progress(self, epoch, share):
        if epoch >= self.epochs:
            return 1
        return min(1, max((epoch + share) / self.epochs, self.elapsed / self.minutes))

    @property
    def elapsed(self):
        return (time.time() - self.start) / 60
