"""What the networks see of a word: the same as src/core/document/network/word-features.ts."""

import re
import unicodedata

AFFIXES = 9
SHAPE = 7  # position of the shape among the affixes
LONGEST = 9


def hash_text(text):
    """FNV-1a over UTF-16 code units with a last mixing step, as in hash-text.ts."""
    value = 0x811C9DC5
    units = text.encode("utf-16-le", "surrogatepass")
    for low, high in zip(units[::2], units[1::2]):
        value = ((value ^ (low | high << 8)) * 0x01000193) & 0xFFFFFFFF
    return value ^ (value >> 15)


def normal_form(word):
    if not re.search("[0-9]", word):
        return re.sub("[“”]", '"', re.sub("[’‘]", "'", word.lower()))
    if re.fullmatch("[0-9]{4}", word):
        return "!YEAR"
    if re.fullmatch("[0-9.,:/-]+", word):
        return "!DIGITS"
    return re.sub("[0-9]", "0", word.lower())


def cut(text, start, end=None):
    """A slice counted in UTF-16 code units, as JavaScript counts."""
    units = text.encode("utf-16-le", "surrogatepass")
    length = len(units) // 2
    start = max(0, length + start) if start < 0 else start
    end = length if end is None else end
    return units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


def word_shape(word):
    shape = ""
    for character in cut(word, 0, 12):
        category = unicodedata.category(character)
        if category == "Lu":
            kind = "X"
        elif category.startswith("L"):
            kind = "x"
        else:
            kind = "d" if character in "0123456789" else character
        if not shape.endswith(kind):
            shape += kind
    return shape


def affix_rows(word, rows):
    form = normal_form(word)
    features = [
        "a" + cut(form, 0, 1),
        "b" + cut(form, 0, 2),
        "c" + cut(form, 0, 3),
        "d" + cut(form, -1),
        "e" + cut(form, -2),
        "f" + cut(form, -3),
        "g" + cut(form, -4),
        "h" + word_shape(word),
        "i" + str(min(len(word.encode("utf-16-le", "surrogatepass")) // 2, LONGEST)),
    ]
    return [hash_text(feature) % rows for feature in features]
