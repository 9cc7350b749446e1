// The synthesis network of core/generation/stylegan2.py in plain JavaScript: pictures from latents, in the browser.
// Convolutions of 3 x 3 are worked out two by two pixels at a time, by F(2 x 2, 3 x 3) of Lavin & Gray (2016), which
// takes 16 products where there would be 36. Styles scale what goes in and comes out, so that kernels stay the same.
// Maps are arrays (channels, side, side); shape has size, latent, layers and channels (of levels of 4, 8, 16 … pixels).
function makeGenerator(shape, weights) {
  "use strict";
  const GAIN = Math.SQRT2, SLOPE = 0.2, TINY = 1e-8, FIRST = 4, COLOURS = 3, PLACES = 16;
  const latent = shape.latent, channels = shape.channels;
  let taken = 0;
  const take = count => weights.subarray(taken, taken += count);

  // A modulated convolution, as its parts lie in the weights.
  function convolution(inputs, outputs, side) {
    const style = take(inputs * latent), styleBias = take(inputs), kernel = take(outputs * inputs * side * side);
    return {inputs, outputs, style, styleBias, kernel, bias: take(outputs)};
  }
  // One of 3 x 3, whose outputs get spread 1 back.
  function demodulated(inputs, outputs) {
    const layer = convolution(inputs, outputs, 3), power = new Float64Array(outputs * inputs);
    layer.kernel.forEach((value, number) => { power[Math.floor(number / 9)] += value * value; });
    layer.power = power;
    layer.kernel = spreadKernels(layer.kernel, outputs * inputs);
    return layer;
  }
  // Kernels g (count, 3, 3) as G g G' (16, count).
  function spreadKernels(kernel, count) {
    const found = new Float64Array(PLACES * count), half = new Float64Array(12);
    const four = (a, b, c) => [a, (a + b + c) / 2, (a - b + c) / 2, c];
    for (let number = 0; number < count; number++) {
      const g = number * 9;
      for (let j = 0; j < 3; j++)
        four(kernel[g + j], kernel[g + 3 + j], kernel[g + 6 + j]).forEach((value, i) => { half[3 * i + j] = value; });
      for (let i = 0; i < 4; i++)
        four(half[3 * i], half[3 * i + 1], half[3 * i + 2]).forEach((value, j) => {
          found[(4 * i + j) * count + number] = value;
        });
    }
    return found;
  }

  const constant = take(channels[0] * FIRST * FIRST), first = demodulated(channels[0], channels[0]), levels = [];
  for (let level = 1; level < channels.length; level++) {
    const enlarging = demodulated(channels[level - 1], channels[level]);
    levels.push({enlarging, finishing: demodulated(channels[level], channels[level])});
  }
  const last = channels.length - 1;  // draws the Haar bands of each colour
  const colours = channels.map((count, level) => convolution(count, level < last ? COLOURS : 4 * COLOURS, 1));
  const wide = shape.coarse, within = wide * wide;  // side and area of the coarse image
  const components = take(COLOURS * within * latent), mean = take(COLOURS * within);
  const enters = Math.log2(wide / FIRST), kernel = take(channels[enters] * COLOURS * 9), bias = take(channels[enters]);
  if (taken !== weights.length) throw new Error("The weights do not fit the network.");

  // Room for what is worked out on the way: 16 numbers for each two by two pixels of each map.
  let most = 0;
  channels.forEach((count, level) => {
    const squares = (FIRST << level) * (FIRST << level) / 4, below = channels[Math.max(0, level - 1)];
    most = Math.max(most, squares * count, squares / 4 * Math.max(count, below));
  });
  const spread = new Float64Array(PLACES * most), product = new Float64Array(PLACES * most);
  const framed = new Float64Array((shape.size / 2 + 2) * (shape.size / 2 + 2));
  const styles = new Float64Array(Math.max.apply(null, channels));

  // By what a latent of a layer scales the inputs of a convolution.
  function setStyles(layer, w, number) {
    for (let i = 0; i < layer.inputs; i++) {
      let sum = layer.styleBias[i];
      for (let j = 0; j < latent; j++) sum += layer.style[i * latent + j] * w[number * latent + j];
      styles[i] = sum;
    }
  }
  const leaky = value => value < 0 ? SLOPE * value : value;

  // A demodulated convolution and a leaky ReLU: maps (inputs, side, side) to (outputs, side, side).
  function convolve(layer, maps, side, w, number) {
    setStyles(layer, w, number);
    spreadMaps(maps, layer.inputs, side);
    multiply(layer.kernel, layer.inputs, layer.outputs, side * side / 4);
    return gather(layer, side);
  }
  // Squares d of 4 x 4 pixels, two apart, as B' d B: spread (16, inputs, squares).
  function spreadMaps(maps, inputs, side) {
    const wide = side + 2, across = side / 2, squares = across * across, step = inputs * squares;
    framed.fill(0, 0, wide * wide);
    for (let c = 0; c < inputs; c++) {
      for (let y = 0; y < side; y++) {
        const from = (c * side + y) * side, to = (y + 1) * wide + 1;
        for (let x = 0; x < side; x++) framed[to + x] = maps[from + x] * styles[c];
      }
      for (let y = 0; y < across; y++) {
        for (let x = 0; x < across; x++) {
          const a = 2 * y * wide + 2 * x, b = a + wide, d = b + wide, e = d + wide, to = c * squares + y * across + x;
          spreadRow(a, d, -1, to, step);
          spreadRow(b, d, 1, to + 4 * step, step);
          spreadRow(d, b, -1, to + 8 * step, step);
          spreadRow(b, e, -1, to + 12 * step, step);
        }
      }
    }
  }
  function spreadRow(one, other, sign, to, step) {
    const a = framed[one] + sign * framed[other], b = framed[one + 1] + sign * framed[other + 1];
    const c = framed[one + 2] + sign * framed[other + 2], d = framed[one + 3] + sign * framed[other + 3];
    spread[to] = a - c; spread[to + step] = b + c; spread[to + 2 * step] = c - b; spread[to + 3 * step] = b - d;
  }
  // At each of 16 places kernels (outputs, inputs) times spread (inputs, squares), four outputs and two squares at a
  // time, which is what fits into the registers of a processor.
  function multiply(kernel, inputs, outputs, squares) {
    for (let place = 0; place < PLACES; place++) {
      for (let o = 0; o < outputs; o += 4) {
        const k0 = (place * outputs + o) * inputs, k1 = k0 + inputs, k2 = k1 + inputs, k3 = k2 + inputs;
        for (let t = 0; t < squares; t += 2) {
          let a0 = 0, a1 = 0, b0 = 0, b1 = 0, c0 = 0, c1 = 0, d0 = 0, d1 = 0, from = place * inputs * squares + t;
          for (let i = 0; i < inputs; i++, from += squares) {
            const v0 = spread[from], v1 = spread[from + 1];
            const a = kernel[k0 + i], b = kernel[k1 + i], c = kernel[k2 + i], d = kernel[k3 + i];
            a0 += a * v0; a1 += a * v1; b0 += b * v0; b1 += b * v1;
            c0 += c * v0; c1 += c * v1; d0 += d * v0; d1 += d * v1;
          }
          let to = (place * outputs + o) * squares + t;
          product[to] = a0; product[to + 1] = a1; to += squares; product[to] = b0; product[to + 1] = b1; to += squares;
          product[to] = c0; product[to + 1] = c1; to += squares; product[to] = d0; product[to + 1] = d1;
        }
      }
    }
  }
  // Products m of 4 x 4 as A' m A, two by two pixels each, with what gives outputs spread 1 back, and the bias.
  function gather(layer, side) {
    const inputs = layer.inputs, outputs = layer.outputs, across = side / 2, squares = across * across;
    const found = new Float64Array(outputs * side * side), step = outputs * squares;
    const upper = [0, 0, 0, 0], lower = [0, 0, 0, 0];
    for (let o = 0; o < outputs; o++) {
      let power = TINY;
      for (let i = 0; i < inputs; i++) power += styles[i] * styles[i] * layer.power[o * inputs + i];
      const factor = GAIN / Math.sqrt(power), bias = GAIN * layer.bias[o];
      for (let square = 0; square < squares; square++) {
        const from = o * squares + square;
        for (let j = 0; j < 4; j++) {
          const middle = product[from + (4 + j) * step], beside = product[from + (8 + j) * step];
          upper[j] = product[from + j * step] + middle + beside;
          lower[j] = middle - beside - product[from + (12 + j) * step];
        }
        const to = (o * side + 2 * Math.floor(square / across)) * side + 2 * (square % across);
        found[to] = leaky((upper[0] + upper[1] + upper[2]) * factor + bias);
        found[to + 1] = leaky((upper[1] - upper[2] - upper[3]) * factor + bias);
        found[to + side] = leaky((lower[0] + lower[1] + lower[2]) * factor + bias);
        found[to + side + 1] = leaky((lower[1] - lower[2] - lower[3]) * factor + bias);
      }
    }
    return found;
  }

  // Maps of twice the side, interpolated: the filter 1, 3, 3, 1, with the edges repeated.
  function enlarged(maps, count, side) {
    const wide = 2 * side, found = new Float64Array(count * wide * wide);
    for (let c = 0; c < count; c++) {
      for (let y = 0; y < wide; y++) {
        const near = y >> 1, far = Math.min(side - 1, Math.max(0, near + (y & 1 ? 1 : -1)));
        const a = (c * side + near) * side, b = (c * side + far) * side, to = (c * wide + y) * wide;
        let left = 0.75 * maps[a] + 0.25 * maps[b], here = left;
        for (let x = 0; x < side; x++) {
          const right = x + 1 < side ? 0.75 * maps[a + x + 1] + 0.25 * maps[b + x + 1] : here;
          found[to + 2 * x] = 0.25 * left + 0.75 * here;
          found[to + 2 * x + 1] = 0.75 * here + 0.25 * right;
          left = here; here = right;
        }
      }
    }
    return found;
  }
  // Colours of a level, (outputs, side, side).
  function coloured(layer, maps, side, w, number) {
    const area = side * side, found = new Float64Array(layer.outputs * area);
    setStyles(layer, w, number);
    for (let o = 0; o < layer.outputs; o++) {
      const to = o * area;
      found.fill(layer.bias[o], to, to + area);
      for (let c = 0; c < layer.inputs; c++) {
        const factor = layer.kernel[o * layer.inputs + c] * styles[c], from = c * area;
        for (let i = 0; i < area; i++) found[to + i] += factor * maps[from + i];
      }
    }
    return found;
  }
  // Haar bands (4 x 3, side, side), mean first, then differences across, down and both, as an image of twice the side.
  function fromBands(bands, side) {
    const area = side * side, wide = 2 * side, found = new Float64Array(COLOURS * wide * wide);
    for (let i = 0; i < COLOURS * area; i++) {
      const mean = bands[i], across = bands[i + COLOURS * area];
      const down = bands[i + 2 * COLOURS * area], both = bands[i + 3 * COLOURS * area];
      const row = Math.floor(i / side), to = 2 * row * wide + 2 * (i % side);
      found[to] = (mean + across + down + both) / 2;
      found[to + 1] = (mean - across + down - both) / 2;
      found[to + wide] = (mean + across - down - both) / 2;
      found[to + wide + 1] = (mean - across - down + both) / 2;
    }
    return found;
  }
  // The coarse image of the first layer's latent, (COLOURS, wide, wide).
  function coarseImage(w) {
    return Float64Array.from(mean, (value, number) => {
      for (let j = 0; j < latent; j++) value += components[number * latent + j] * w[j];
      return value;
    });
  }
  // Adds to maps (outputs, wide, wide) what a convolution of 3 x 3 makes of the coarse image.
  function enter(maps, image) {
    for (let o = 0; o < channels[enters]; o++) {
      for (let y = 0; y < wide; y++) {
        for (let x = 0; x < wide; x++) {
          let sum = bias[o];
          for (let c = 0; c < COLOURS; c++) {
            for (let i = Math.max(0, y - 1); i <= Math.min(wide - 1, y + 1); i++) {
              for (let j = Math.max(0, x - 1); j <= Math.min(wide - 1, x + 1); j++)
                sum += kernel[((o * COLOURS + c) * 3 + i - y + 1) * 3 + j - x + 1] * image[c * within + i * wide + j];
            }
          }
          maps[o * within + y * wide + x] += sum;
        }
      }
    }
  }
  function add(values, others) {
    for (let i = 0; i < values.length; i++) values[i] += others[i];
    return values;
  }
  function asPicture(image) {
    const area = shape.size * shape.size, picture = new Uint8ClampedArray(4 * area);
    for (let i = 0; i < area; i++) {
      for (let c = 0; c < COLOURS; c++) picture[4 * i + c] = (image[c * area + i] + 1) * 127.5;
      picture[4 * i + 3] = 255;
    }
    return picture;
  }

  // Latents (layers, latent) to a picture (size, size, 4) of red, green, blue and full opacity.
  return w => {
    let side = FIRST, maps = convolve(first, constant, side, w, 0), image = coloured(colours[0], maps, side, w, 1);
    const coarse = coarseImage(w);
    levels.forEach((level, number) => {
      maps = enlarged(convolve(level.enlarging, maps, side, w, 2 * number + 1), level.enlarging.outputs, side);
      image = enlarged(image, COLOURS, side);
      side *= 2;
      maps = convolve(level.finishing, maps, side, w, 2 * number + 2);
      if (side === wide) { enter(maps, coarse); add(image, coarse); }
      const drawn = coloured(colours[number + 1], maps, side, w, 2 * number + 3);
      image = number + 1 < last ? add(image, drawn) : add(enlarged(image, COLOURS, side), fromBands(drawn, side));
    });
    return asPicture(image);
  };
}
