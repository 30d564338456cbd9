"""The format of data/language-model/*.bin.gz; see src/core/document/network/tensor-file.ts."""

import gzip
import json
import struct

import numpy as np

TYPES = {"float32": np.float32, "uint32": np.uint32, "bytes": np.uint8}


def padded(length):
    return (length + 3) & ~3


def read_tensor_file(path):
    """Word lists and tensors by name; int8 tensors come back as the numbers they mean."""
    data = gzip.open(path).read()
    (length,) = struct.unpack_from("<I", data)
    header = json.loads(data[4 : 4 + length])
    tensors = {}
    start = 4 + length
    for entry in header["tensors"]:
        rows, columns = entry["rows"], entry["columns"]
        if entry["type"] == "int8":
            scales = np.frombuffer(data, np.float32, rows, start)
            values = np.frombuffer(data, np.int8, rows * columns, start + 4 * rows)
            tensors[entry["name"]] = values.reshape(rows, columns) * scales[:, None]
            size = 4 * rows + rows * columns
        else:
            kind = TYPES[entry["type"]]
            tensors[entry["name"]] = np.frombuffer(data, kind, rows * columns, start)
            size = rows * columns * np.dtype(kind).itemsize
        start += padded(size)
    return header["lists"], tensors


def write_tensor_file(path, lists, tensors):
    """Writes matrices as bytes with a scale for each row, vectors as float32."""
    entries = []
    body = []
    for name, values in tensors.items():
        values = np.asarray(values, np.float32)
        if values.ndim == 2:
            scales = np.abs(values).max(axis=1) / 127
            safe = np.where(scales == 0, 1, scales)
            block = scales.astype("<f4").tobytes() + np.rint(values / safe[:, None]).astype(np.int8).tobytes()
            kind, (rows, columns) = "int8", values.shape
        else:
            block = values.astype("<f4").tobytes()
            kind, rows, columns = "float32", 1, len(values)
        entries.append({"name": name, "type": kind, "rows": rows, "columns": columns})
        body.append(block.ljust(padded(len(block)), b"\0"))
    header = json.dumps({"lists": lists, "tensors": entries}, ensure_ascii=False, separators=(",", ":")).encode()
    header = header.ljust(padded(len(header)), b" ")
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write(struct.pack("<I", len(header)) + header + b"".join(body))
