"""What the trainer must do as the runtime does. Run with a Python that has PyTorch:

    python3 test/training/network/test_network.py
"""

import os
import sys
import tempfile
import unittest

import numpy as np
import torch

ROOT = os.path.join(os.path.dirname(__file__), *[".."] * 3)
sys.path.insert(0, os.path.join(ROOT, "src", "training", "network"))

from corpora import quote_variants  # noqa: E402
from features import affix_rows, normal_form, word_shape  # noqa: E402
from layers import Packed  # noqa: E402
from lstm import Steps  # noqa: E402
from name_network import NameNetwork, find_path  # noqa: E402
from tensor_file import read_tensor_file, write_tensor_file  # noqa: E402


class TestFeatures(unittest.TestCase):
    def test_forms_and_shapes(self):
        """The examples of word-features.test.ts."""
        forms = {"don’t": "don't", "“": '"', "2021": "!YEAR", "20-25": "!DIGITS", "B52s": "b00s"}
        for word, form in forms.items():
            self.assertEqual(normal_form(word), form)
        for word, shape in {"McDonald": "XxXx", "F-16": "X-d", "ÉCOLE": "X", "naïve": "x"}.items():
            self.assertEqual(word_shape(word), shape)

    def test_affixes_are_those_of_the_runtime(self):
        """What affixRows(word, 32768) of word-features.ts gives; the last word is two code units long."""
        rows = [28720, 12503, 13084, 5876, 28552, 412, 18740, 25278, 31224]
        self.assertEqual(affix_rows("O'Neill", 32_768), rows)
        rows = [24445, 11929, 30366, 14293, 12193, 15349, 18982, 6160, 26675]
        self.assertEqual(affix_rows("😀", 32_768), rows)


class TestQuotes(unittest.TestCase):
    def test_marks_are_changed_or_taken_out(self):
        words = [("``", "``|PUNCT", 2, "punct"), ("Go", "VB|VERB", 0, "root"), ("''", "''|PUNCT", 2, "punct")]
        _, straight, curly, none = quote_variants(words)
        self.assertEqual([word[0] for word in straight], ['"', "Go", '"'])
        self.assertEqual([word[0] for word in curly], ["“", "Go", "”"])
        self.assertEqual(none, [("Go", "VB|VERB", 0, "root")])


class TestLayers(unittest.TestCase):
    def test_derivative_of_the_lstm(self):
        torch.manual_seed(0)
        gates = torch.randn(5, 2, 3, 16, dtype=torch.double, requires_grad=True)
        recurrent = torch.randn(2, 4, 16, dtype=torch.double, requires_grad=True)
        self.assertTrue(torch.autograd.gradcheck(Steps.apply, (gates, recurrent)))

    def test_words_are_packed_step_by_step(self):
        batch = Packed([3, 1])
        self.assertEqual(batch.order.tolist(), [0, 3, 1, 2])
        self.assertEqual(batch.place.tolist(), [[0, 2, 3], [1, 4, 4]])
        self.assertEqual(batch.backward_places.T.tolist(), [[3, 2, 0], [1, 4, 4]])


class TestNames(unittest.TestCase):
    def test_loss_is_the_share_of_the_path_among_all(self):
        torch.manual_seed(0)
        network = NameNetwork(2, 3, np.zeros((1, 4), np.float32), np.ones(2, np.float32), 0)
        for name in ("between", "first", "last"):
            torch.nn.init.normal_(getattr(network, name))
        scores = torch.randn(2, 3)
        paths = {(a, b): network.first[a] + scores[0, a] + network.between[a, b] + scores[1, b] + network.last[b]
                 for a in range(3) for b in range(3)}
        expected = torch.stack(list(paths.values())).logsumexp(0) - paths[(2, 1)]
        loss = network.loss(scores, torch.tensor([2, 1]), Packed([2]))
        self.assertAlmostEqual(float(loss), float(expected) / 2, places=5)

    def test_a_name_does_not_go_on_from_nothing(self):
        labels = ["O", "B-PER", "I-PER"]
        scores = np.array([[1.0, 0.5, 9.0], [0.0, 0.0, 5.0]])
        self.assertEqual(find_path(scores, labels, np.zeros((3, 3)), np.zeros(3), np.zeros(3)), [1, 2])


class TestTensorFile(unittest.TestCase):
    def test_comes_back_as_it_was_written(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "model.bin.gz")
            matrix = np.array([[127, -64, 0], [0, 0, 0], [1, 2, -127]], np.float32)
            write_tensor_file(path, {"words": ["é"]}, {"matrix": matrix, "vector": np.array([1.5], np.float32)})
            lists, tensors = read_tensor_file(path)
        self.assertEqual(lists, {"words": ["é"]})
        np.testing.assert_array_equal(tensors["matrix"], matrix)
        np.testing.assert_array_equal(tensors["vector"], [1.5])


if __name__ == "__main__":
    unittest.main()
