package io.metatables.runtime.activity;

import java.time.Duration;

/**
 * A session that another one waits for, as {@code pg_stat_activity} shows it.
 *
 * @param process its process on the server
 * @param user its role; empty if the server does not tell
 * @param application what it calls itself; empty if it does not
 * @param age of its transaction, or of its state where it has none
 * @param query what it runs, or ran last: the first line, cut; empty if our role may not see it
 */
public record Blocker(int process, String user, String application, Duration age, String query) {

    /**
     * The session in words.
     *
     * @return such as {@code process 4711 (user app, psql), in its transaction for 93 s: UPDATE account SET ...}
     */
    public String describe() {
        String who = application.isEmpty() ? "user " + user : "user " + user + ", " + application;
        String what = query.isEmpty() ? "" : ": " + query;
        return "process " + process + " (" + who + "), in its transaction for " + age.toSeconds() + " s" + what;
    }
}
