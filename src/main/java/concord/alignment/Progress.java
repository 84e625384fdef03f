package concord.alignment;

import concord.alignment.pulse.Pulse;

/// How much of a planned amount of work is done, told to a listener; stops where the listener says.
/// Several threads may work.
final class Progress implements Pulse {

  private final AlignmentListener listener;
  private double planned = 1;
  private double done;
  private double told = -1;
  private boolean stopped;

  Progress(AlignmentListener listener) {
    this.listener = listener;
  }

  void plan(double work) {
    planned = Math.max(1, work);
    tell();
  }

  synchronized void advance(double work) {
    done += work;
    tell();
  }

  synchronized boolean isStopped() {
    if (!stopped) stopped = listener.isStopped();
    return stopped;
  }

  @Override
  public void beat() {
    if (isStopped()) throw new Stopped();
  }

  private void tell() {
    double share = Math.min(1, done / planned);
    if (share > told) {
      told = share;
      listener.at(share);
    }
  }
}
