package uk.homeward;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import uk.homeward.refusal.LostRace;
import uk.homeward.refusal.Outage;
import uk.homeward.refusal.Refusal;

/** Many people act at the same time, each act as soon as somebody is free for it. */
public final class AtOnce {

    private AtOnce() {}

    /** @return what failed; nothing if each act was done or answered with a refusal */
    public static List<Throwable> failures(int people, List<? extends Runnable> acts) throws Exception {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        ExecutorService everybody = Executors.newFixedThreadPool(people);
        try {
            List<Future<?>> all = new ArrayList<>();
            acts.forEach(act -> all.add(everybody.submit(() -> attempt(act, failures))));
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            everybody.shutdownNow();
        }
        return List.copyOf(failures);
    }

    /** Somebody else was first, or had it in hand for too long. */
    private static boolean tooSlow(RuntimeException failed) {
        return LostRace.isCauseOf(failed) || Outage.isCauseOf(failed);
    }

    /** To be refused is an answer; to have been too slow asks for another try, as everywhere in Homeward. */
    private static void attempt(Runnable act, Queue<Throwable> failures) {
        for (int tries = 0; tries < 5; tries++) {
            try {
                act.run();
                return;
            } catch (Refusal answered) {
                return;
            } catch (RuntimeException failed) {
                if (!tooSlow(failed) || tries == 4) {
                    failures.add(failed);
                    return;
                }
            }
        }
    }
}
