"""Known names; the same as src/core/document/network/gazetteer.ts."""

import os
import unicodedata

from features import hash_text
from tensor_file import read_tensor_file

BITS = 10
FIRST_NAME_OR_SURNAME = 1 << 2 | 1 << 3
IN_LONGER_PHRASE = 1 << 8
STARTS_SENTENCE = 1 << 9
LONGEST_PHRASE = 5


def read_gazetteer(folder):
    tensors = read_tensor_file(os.path.join(folder, "gazetteer.bin.gz"))[1]
    return dict(zip(tensors["hashes"].tolist(), tensors["bits"].tolist()))


def mark_listed(gazetteer, forms):
    """For each word of a sentence, the bits of all listed phrases that it is part of."""
    marks = [0] * len(forms)
    for first, form in enumerate(forms):
        if unicodedata.category(form[0]) != "Lu":
            continue
        for last in range(first, min(len(forms), first + LONGEST_PHRASE)):
            phrase = " ".join(forms[first : last + 1]).lower()
            lists = gazetteer.get(hash_text(phrase), 0)
            if lists and last > first and lists & ~FIRST_NAME_OR_SURNAME:
                lists |= IN_LONGER_PHRASE
            for i in range(first, last + 1):
                marks[i] |= lists
    marks[0] |= STARTS_SENTENCE
    return marks
