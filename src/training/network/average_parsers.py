"""Averages the weights of parsers that were trained on from the same start, and writes parser.bin.gz.

    python3 average_parsers.py ../shared/language-data parser.bin.gz --of a.bin.gz b.bin.gz c.bin.gz

Such networks lie in one valley, and their mean does as well as the best of them or better (Wortsman and others 2022)
while it moves less from what the rules were written on.
"""

import argparse
import os

import numpy as np

from corpora import LONGEST_SENTENCE, quote_variants, read_conllu
from layers import Words, seen_affixes
from parser_network import AFFIX_ROWS, ParserNetwork
from tensor_file import read_tensor_file, write_tensor_file
from train_parser import DEVELOPMENT, NEWS, TRAINING, Sentence, Vocabulary, measure, tempered, temperatures


def main():
    options = argparse.ArgumentParser()
    options.add_argument("data", help="folder with the treebanks")
    options.add_argument("output", help="file to write")
    options.add_argument("--of", nargs="+", required=True, help="weights to average, with the same words and tags")
    options.add_argument("--model", default="data/language-model", help="folder with vectors.bin.gz")
    options = options.parse_args()
    files = [read_tensor_file(path) for path in options.of]
    lists = files[0][0]
    if any(other != lists for other, _ in files):
        raise SystemExit("These weights have different words, tags or relations: average such as have one start.")
    mean = {name: sum(np.float32(tensors[name]) for _, tensors in files) / len(files) for name in files[0][1]}
    read = lambda name: read_conllu(os.path.join(options.data, f"{name}.conllu"))
    trees = [*(words for name in TRAINING for words in read(name)), *read_conllu(NEWS)]
    texts = [words for words in trees if len(words) <= LONGEST_SENTENCE]
    vocabulary = Vocabulary(texts, lists)
    vector_lists, vectors = read_tensor_file(os.path.join(options.model, "vectors.bin.gz"))
    known = Words(vocabulary.words, AFFIX_ROWS, vector_lists["words"])
    encode = lambda words: Sentence(words, known, vocabulary)
    sizes = len(vocabulary.words), len(vocabulary.tags), len(vocabulary.relations)
    network = ParserNetwork(*sizes, vectors["vectors"], vocabulary.counts, 0.33)
    network.load(mean)
    network.eval()
    development = {name: [encode(words) for words in read(name)] for name in DEVELOPMENT}
    for name, sentences in development.items():
        upos, uas, las = measure(network, sentences, vocabulary)
        print(f"{name} UPOS {upos:.2f} UAS {uas:.2f} LAS {las:.2f}", flush=True)
    heats = temperatures(network, [sentence for sentences in development.values() for sentence in sentences])
    seen = seen_affixes([encode(variant).rows for words in texts for variant in quote_variants(words)], AFFIX_ROWS)
    write_tensor_file(options.output, lists, tempered(dict(network.tensors(seen)), *heats))


if __name__ == "__main__":
    main()
