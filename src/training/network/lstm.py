"""An LSTM in both directions, with the derivative written out: twice as fast as the library's on one core."""

import torch
from torch import nn
from torch.nn import functional as F


class Steps(torch.autograd.Function):
    """Both directions at once: gates (step, direction, sentence, gate × width) → states.

    The gates are in, forget, out and candidate, as in the runtime.
    """

    @staticmethod
    def forward(context, gates, recurrent):
        steps, ways, count, width = gates.shape[0], gates.shape[1], gates.shape[2], gates.shape[3] // 4
        gates = gates.clone()
        states = gates.new_empty(steps, ways, count, width)
        cells, bounded = torch.empty_like(states), torch.empty_like(states)
        for t in range(steps):
            gate = gates[t]
            if t > 0:
                gate.baddbmm_(states[t - 1], recurrent)
            gate[..., : 3 * width].sigmoid_()
            gate[..., 3 * width :].tanh_()
            enter, keep, out, candidate = gate.split(width, dim=2)
            torch.mul(enter, candidate, out=cells[t])
            if t > 0:
                cells[t].addcmul_(keep, cells[t - 1])
            torch.tanh(cells[t], out=bounded[t])
            torch.mul(out, bounded[t], out=states[t])
        context.save_for_backward(gates, recurrent, states, cells, bounded)
        return states

    @staticmethod
    def backward(context, gradient):
        gates, recurrent, states, cells, bounded = context.saved_tensors
        steps, ways, count, width = states.shape
        enter, keep, out, candidate = gates.split(width, dim=3)
        slopes = gates.new_empty(steps, ways, count, 4, width)  # of the gates, by what comes into them
        slopes[..., 0, :] = candidate * enter * (1 - enter)
        slopes[1:, ..., 1, :] = cells[:-1] * (keep * (1 - keep))[1:]
        slopes[0, ..., 1, :] = 0
        slopes[..., 2, :] = bounded * out * (1 - out)
        slopes[..., 3, :] = enter * (1 - candidate * candidate)
        through = out * (1 - bounded * bounded)
        back = recurrent.transpose(1, 2)
        for t in range(steps - 1, -1, -1):
            state = gradient[t]
            if t < steps - 1:
                state = torch.baddbmm(state, slopes[t + 1].flatten(2), back)
                cell = torch.addcmul(cell.mul_(keep[t + 1]), state, through[t])
            else:
                cell = state * through[t]
            slope = slopes[t]
            slope[..., 2, :].mul_(state)
            slope[..., :2, :].mul_(cell[..., None, :])
            slope[..., 3, :].mul_(cell)
        slopes = slopes.flatten(3)
        if steps == 1:
            return slopes, torch.zeros_like(recurrent)
        before = states[:-1].transpose(0, 1).flatten(1, 2)
        after = slopes[1:].transpose(0, 1).flatten(1, 2)
        return slopes, before.transpose(1, 2) @ after


class BiLstm(nn.Module):
    """One layer; in training some of the weights between states are left out."""

    def __init__(self, inputs, width, drop):
        super().__init__()
        self.width = width
        self.drop = drop
        self.input = nn.Parameter(torch.randn(8 * width, inputs) * (2 / (inputs + width)) ** 0.5)
        self.recurrent = nn.Parameter(torch.randn(2, width, 4 * width) * 0.7 * width**-0.5)
        self.bias = nn.Parameter(torch.zeros(2, 4, width))
        nn.init.ones_(self.bias[:, 1])

    def forward(self, rows, batch):
        """Backward is forward over turned sentences; what stands behind a sentence's end is not read."""
        gates = F.linear(rows, self.input, self.bias.flatten())
        gates = torch.cat([gates, gates.new_zeros(1, gates.shape[1])])
        first, second = gates.split(4 * self.width, dim=1)
        padded = torch.stack([first[batch.forward_places], second[batch.backward_places]], dim=1)
        states = Steps.apply(padded, F.dropout(self.recurrent, self.drop, self.training))
        forward, backward = states[batch.step, 0, batch.sentence], states[batch.back, 1, batch.sentence]
        return torch.cat([forward, backward], dim=1)

    def tensors(self, name):
        inputs = self.input.detach().numpy().reshape(2, 4 * self.width, -1)
        for way, direction in enumerate(("forward", "backward")):
            yield f"{name}.{direction}.input", inputs[way]
            yield f"{name}.{direction}.recurrent", self.recurrent[way].detach().numpy().T
            yield f"{name}.{direction}.bias", self.bias[way].detach().numpy().flatten()

    @torch.no_grad()
    def load(self, name, tensors):
        inputs = self.input.view(2, 4 * self.width, -1)
        for way, direction in enumerate(("forward", "backward")):
            take = lambda what: torch.tensor(tensors[f"{name}.{direction}.{what}"])
            inputs[way] = take("input")
            self.recurrent[way] = take("recurrent").T
            self.bias[way] = take("bias").view(4, self.width)
