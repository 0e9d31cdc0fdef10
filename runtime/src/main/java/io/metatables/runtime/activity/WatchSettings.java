package io.metatables.runtime.activity;

import java.time.Duration;

/**
 * How to watch.
 *
 * @param period how long from one look to the next
 * @param longestWait how long a statement may wait for other sessions before the watch ends it; for statements whose own limit
 *     is longer, or that have none
 */
public record WatchSettings(Duration period, Duration longestWait) {}
