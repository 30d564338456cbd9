"""Annotated sentences: CoNLL-U treebanks and IOB2 tables of names."""

import gzip

QUOTES = {'"', "“", "”", "``", "''"}
LONGEST_SENTENCE = 120


def read_text(path):
    opened = gzip.open if path.endswith(".gz") else open
    return opened(path, "rt", encoding="utf-8").read()


def read_conllu(path):
    """Sentences as lists of (form, tag as `XPOS|UPOS`, head from 0 for the root, relation); the file may be compressed."""
    sentences = []
    for block in read_text(path).split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        words = [(r[1], r[4] + "|" + r[3], int(r[6]), r[7]) for r in rows if r[0].isdigit()]
        if words:
            sentences.append(words)
    return sentences


def read_iob(path):
    """Sentences as lists of (form, label); the file may be compressed."""
    blocks = read_text(path).split("\n\n")
    sentences = [[tuple(line.split("\t")[:2]) for line in block.split("\n") if "\t" in line] for block in blocks]
    return [words for words in sentences if words]


def quote_variants(words):
    """The sentence itself; where it has quotation marks also with straight, curly and no marks."""
    marked = [i for i, word in enumerate(words) if word[0] in QUOTES]
    if not marked:
        return [words]
    straight, curly = list(words), list(words)
    for number, i in enumerate(marked):
        straight[i] = ('"', *words[i][1:])
        curly[i] = ("“" if number % 2 == 0 else "”", *words[i][1:])
    heads = {word[2] - 1 for word in words}
    if heads & set(marked) or len(marked) == len(words):
        return [words, straight, curly]
    return [words, straight, curly, without(words, set(marked))]


def without(words, dropped):
    """@param dropped: positions of words that nothing hangs on"""
    place = [0]
    for i in range(len(words)):
        place.append(place[-1] + (i not in dropped))
    return [
        (form, tag, place[head], relation)
        for i, (form, tag, head, relation) in enumerate(words)
        if i not in dropped
    ]
