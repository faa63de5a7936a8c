// Frames of the gateway's protocol: one JSON object each.

// Throws for what is none.
export function frameOf(data) {
  const frame = JSON.parse(data.toString());
  if (typeof frame !== 'object' || frame === null) throw new Error('a frame that is no object');
  return frame;
}

export function send(socket, frame) {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
}
