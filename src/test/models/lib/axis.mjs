// One direction of the grid: bands (columns or rows) that hold nodes, and channels between them that hold edges.
//
//   channel 0 | band 0 | channel 1 | band 1 | … | channel n
//
// Each band has a line on which its nodes are centred; each channel has tracks on which edges run.

const TRACK_DISTANCE = 12;
const CHANNEL_MARGIN = 13;

export class Axis {
  constructor(bandCount, innerChannel) {
    this.before = Array(bandCount).fill(0);
    this.after = Array(bandCount).fill(0);
    this.channels = Array(bandCount + 1).fill(innerChannel);
    this.channels[0] = this.channels[bandCount] = 0;
    this.tracks = Array(bandCount + 1).fill(0);
    this.spans = [];
  }

  needBand(index, before, after = before) {
    this.before[index] = Math.max(this.before[index], Math.ceil(before));
    this.after[index] = Math.max(this.after[index], Math.ceil(after));
  }

  needChannel(index, size) {
    this.channels[index] = Math.max(this.channels[index], Math.ceil(size));
  }

  // Something that reaches over several bands and needs that much room in all.
  needSpan(span) {
    this.spans.push(span);
  }

  needTracks(counts) {
    counts.forEach((count, index) => {
      this.tracks[index] = count;
      if (count > 0) this.needChannel(index, 2 * CHANNEL_MARGIN + (count - 1) * TRACK_DISTANCE);
    });
  }

  solve(origin) {
    const shortFirst = [...this.spans].sort((a, b) => a.to - a.from - (b.to - b.from));
    for (const span of shortFirst) this.#widen(span);
    this.#position(origin);
  }

  #widen({ from, to, size, fromLine }) {
    this.#position(0);
    const missing = size - (this.end(to) - (fromLine ? this.line(from) : this.start(from)));
    if (missing <= 0) return;
    const gaps = to - from;
    if (gaps === 0) this.after[to] += missing;
    for (let gap = 1; gap <= gaps; gap++) {
      this.channels[from + gap] += Math.floor((missing * gap) / gaps) - Math.floor((missing * (gap - 1)) / gaps);
    }
  }

  #position(origin) {
    this.origin = origin;
    this.starts = [];
    let at = origin;
    this.before.forEach((before, index) => {
      at += this.channels[index];
      this.starts.push(at);
      at += before + this.after[index];
    });
    this.limit = at + this.channels.at(-1);
  }

  start(index) {
    return this.starts[index];
  }

  line(index) {
    return this.starts[index] + this.before[index];
  }

  end(index) {
    return this.line(index) + this.after[index];
  }

  // Every coordinate on which an edge may run, in order; `channel` tells the tracks from the lines of the bands.
  lines() {
    const bands = this.starts.map((_, index) => ({ at: this.line(index) }));
    return [...bands, ...this.tracks.flatMap((count, channel) => this.#tracksOf(channel, count))];
  }

  #tracksOf(channel, count) {
    const begin = channel === 0 ? this.origin : this.end(channel - 1);
    const distance = this.channels[channel] / (count + 1);
    return Array.from({ length: count }, (_, index) => ({ at: Math.round(begin + distance * (index + 1)), channel }));
  }
}
