"""Images made to harm whoever opens them, and images that break off, for tests."""

import io
import struct
import zlib

from PIL import Image

SIDE = 9434  # 89 million pixels


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int = 1, height: int = 1, more: bytes = b"", after: bytes = b"") -> bytes:
    """Make a black PNG of one bit per pixel."""
    rows = zlib.compress((b"\0" + bytes(-(-width // 8))) * height, 9)
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + more
    return start + chunk(b"IDAT", rows) + after + chunk(b"IEND", b"")


def jpeg(side: int = 64, claimed: int = 0) -> bytes:
    """Make a JPEG of noise; it may claim another side than it has."""
    out = io.BytesIO()
    Image.effect_noise((side, side), 90).save(out, "JPEG", quality=60)
    data = bytearray(out.getvalue())
    frame = data.index(b"\xff\xc0") + 5  # after the marker, its length and the precision
    if claimed:
        data[frame : frame + 4] = struct.pack(">HH", claimed, claimed)
    return bytes(data)


def gif_film(frames: int) -> bytes:
    """Make a GIF of `frames` frames of one pixel."""
    head = b"GIF89a" + struct.pack("<HH", 1, 1) + b"\x80\0\0" + b"\0\0\0\xff\xff\xff"
    frame = b"\x2c" + struct.pack("<HHHH", 0, 0, 1, 1) + b"\0\x02\x02\x44\x01\x00"
    return head + frame * frames + b";"


def webp_film(frames: int) -> bytes:
    """Make a WebP of `frames` frames: one of them, again and again."""
    pictures = [Image.new("RGB", (16, 16), colour) for colour in ("red", "blue")]
    out = io.BytesIO()
    pictures[0].save(out, "WEBP", save_all=True, append_images=pictures[1:], duration=10)
    data = out.getvalue()
    first = data.index(b"ANMF")
    length = 8 + struct.unpack("<I", data[first + 4 : first + 8])[0]
    body = data[8:first] + data[first : first + length] * frames
    return b"RIFF" + struct.pack("<I", len(body)) + body


def png_film(frames: int) -> bytes:
    """Make an animated PNG of `frames` frames of one pixel."""
    rows = zlib.compress(b"\0\0")
    control = struct.pack(">IIIIHHBB", 1, 1, 0, 0, 1, 10, 0, 0)
    first = chunk(b"acTL", struct.pack(">II", frames, 0))
    first += chunk(b"fcTL", struct.pack(">I", 0) + control)
    rest = [
        chunk(b"fcTL", struct.pack(">I", 2 * number - 1) + control)
        + chunk(b"fdAT", struct.pack(">I", 2 * number) + rows)
        for number in range(1, frames)
    ]
    return png(more=first, after=b"".join(rest))
