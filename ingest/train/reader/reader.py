"""Makes the reader of the accurate engine: `python reader.py CASES PIECES MODEL`.

CASES: a line of JSON a sentence, as `cases.ts` writes it. PIECES: one word piece a line. MODEL: where the model is written (ONNX, weights of one byte).
One thread, so that the same cases give the same weights on the same kind of processor.
"""
import json
import random
import sys
from pathlib import Path

import torch
from torch.nn import functional as F

from network import BASE, CLASSES, LAYERS, OneSentence, Reader

EPOCHS, RATE, HEAD_RATE, WARM, PIECES_AT_ONCE = 5, 1.5e-4, 8, 0.06, 2560
# A sentence has seven pairs on average: so many pairs share a step's rate.
PAIRS_A_STEP = 30


def batch(cases):
    length = max(len(case["ids"]) for case in cases)
    spans, kinds, doubts, sentence, lefts, rights, gaps, gold, allowed = [], [], [], [], [], [], [], [], []
    ids = torch.zeros(len(cases), length, dtype=torch.long)
    for row, case in enumerate(cases):
        ids[row, : len(case["ids"])] = torch.tensor(case["ids"])
        first = len(kinds)
        for start, end, kind, doubt in case["mentions"]:
            span = torch.zeros(length)
            span[start:end] = 1 / (end - start)
            spans.append(span)
            kinds.append(kind)
            doubts.append(doubt)
            sentence.append(row)
        for left, right, gap, classes, at in case["pairs"]:
            lefts.append(first + left)
            rights.append(first + right)
            gaps.append(gap)
            gold.append(classes[at])
            may = torch.zeros(CLASSES, dtype=torch.bool)
            may[classes] = True
            allowed.append(may)
    numbers = [torch.tensor(list_) for list_ in (kinds, doubts, sentence, lefts, rights, gaps)]
    lengths = torch.tensor([len(case["ids"]) for case in cases])
    return (ids, lengths, torch.stack(spans), *numbers), torch.stack(allowed), torch.tensor(gold)


def shuffled(cases):
    """Sentences of about one length together."""
    batches, now = [], []
    for case in sorted(cases, key=lambda case: len(case["ids"]) + 8 * random.random()):
        now.append(case)
        if len(now) * len(case["ids"]) > PIECES_AT_ONCE:
            batches.append(now)
            now = []
    if now:
        batches.append(now)
    random.shuffle(batches)
    return batches


def score(reader, inputs, allowed):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = reader(*inputs)
    return scores.float().masked_fill(~allowed, -1e4)


def learn(reader, cases):
    pretrained = reader.pretrained()
    known = {id(weight) for weight in pretrained}
    head = [weight for weight in reader.parameters() if weight.requires_grad and id(weight) not in known]
    steps = EPOCHS * len(shuffled(cases))
    optimiser = torch.optim.AdamW([{"params": pretrained, "lr": RATE}, {"params": head, "lr": RATE * HEAD_RATE}], weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1, step / (WARM * steps)) * max(0.0, 1 - step / steps))
    reader.train()
    done = 0
    for epoch in range(EPOCHS):
        total = 0.0
        for cases_now in shuffled(cases):
            inputs, allowed, gold = batch(cases_now)
            loss = F.cross_entropy(score(reader, inputs, allowed), gold, reduction="sum") / PAIRS_A_STEP
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            pace.step()
            total += loss.item()
            done += 1
            if done % 50 == 0:
                print(f"{done} of {steps} steps", flush=True)
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {total:.0f}", flush=True)
    reader.eval()


def write_model(reader, file):
    from onnxruntime.quantization import QuantType, quantize_dynamic

    whole = file.with_suffix(".whole.onnx")
    example = (torch.arange(20), torch.rand(4, 20), *(torch.arange(4) % 3 for _ in range(2)), torch.tensor([0, 1, 2]), torch.tensor([1, 2, 3]), torch.tensor([1, 1, 1]))
    sizes = {name: torch.export.Dim(name, min=2, max=500) for name in ("T", "N", "P")}
    shapes = ({0: sizes["T"]}, {0: sizes["N"], 1: sizes["T"]}, {0: sizes["N"]}, {0: sizes["N"]}, {0: sizes["P"]}, {0: sizes["P"]}, {0: sizes["P"]})
    torch.onnx.export(OneSentence(reader).eval(), example, whole, input_names=["ids", "spans", "kinds", "doubts", "lefts", "rights", "gaps"], output_names=["scores"], dynamic_shapes=shapes, opset_version=18, dynamo=True)
    quantize_dynamic(whole, file, weight_type=QuantType.QInt8, per_channel=True)
    for left in whole.parent.glob(f"{whole.name}*"):
        left.unlink()


def main(cases_file, pieces_file, model_file):
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    rows = {piece: row for row, piece in enumerate((BASE / "vocab.txt").read_text("utf8").splitlines())}
    reader = Reader([rows[piece] for piece in Path(pieces_file).read_text("utf8").splitlines()])
    cases = [json.loads(line) for line in Path(cases_file).open()]
    print(f"{len(cases)} sentences, {sum(len(case['pairs']) for case in cases)} pairs, {LAYERS} layers", flush=True)
    learn(reader, cases)
    write_model(reader, Path(model_file))


if __name__ == "__main__":
    main(*sys.argv[1:])
