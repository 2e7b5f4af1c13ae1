package uk.homeward.person;

import java.util.concurrent.atomic.AtomicInteger;

/** Numbers of the range that the NHS keeps for tests, each given out once in a test run. */
public final class NhsNumbers {

    private static final AtomicInteger LAST = new AtomicInteger(999_800_000);

    private NhsNumbers() {}

    public static String next() {
        while (true) {
            String stem = String.valueOf(LAST.incrementAndGet());
            for (int check = 0; check < 10; check++) {
                if (NhsNumber.read(stem + check).isPresent()) {
                    return stem + check;
                }
            }
        }
    }
}
