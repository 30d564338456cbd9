#!/bin/sh
# Trains all of data/language-model that is learned from annotated text:
#
#     npm run train:language -- ../shared/language-data              from nothing
#     npm run train:language -- ../shared/language-data --go-on      the networks from the weights that are there
#
# PYTHON names a Python with PyTorch and NumPy. See src/training/network/README.md for what it takes.
set -eu
data=$1
model=data/language-model
network=src/training/network
python=${PYTHON:-python3}
treebanks="$data/ewt-train.conllu $data/gum-train-free.conllu"

train() {
  "$python" "$network/$1.py" "$data" "$model/$2.new" --model "$model" --seed 1 ${3:-}
  mv "$model/$2.new" "$model/$2"
}

npm run build
node dist/training/import-model.js boundaries $treebanks
node dist/training/import-model.js lemmas $treebanks
node dist/training/import-model.js sequences $treebanks
if [ "${2:-}" = --go-on ]; then
  train train_parser parser.bin.gz "--start $model/parser.bin.gz --epochs 33 --rate 1e-3"
  train train_names names.bin.gz "--start $model/names.bin.gz --epochs 5 --rate 1e-3"
else
  train train_parser parser.bin.gz
  train train_names names.bin.gz
fi
node dist/training/train-pronouns.js "$data/gum-train-free.conllu"
