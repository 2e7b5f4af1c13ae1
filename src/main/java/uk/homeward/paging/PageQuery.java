package uk.homeward.paging;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import uk.homeward.refusal.Refusal;

/**
 * Which page of a list is asked for; without an answer the first.
 *
 * @param page 1 for the first
 * @param size how many rows
 */
public record PageQuery(@Nullable Integer page, @Nullable Integer size) {
    public static final int LARGEST = 200;
    private static final int USUAL = 50;
    private static final int LAST = 1_000_000;

    public static PageQuery first(int size) {
        return new PageQuery(1, size);
    }

    /** @throws Refusal if there can be no such page */
    public int number() {
        return within("page", page == null ? 1 : page, LAST);
    }

    /** @throws Refusal if it is more than may be read at once */
    public int rows() {
        return within("size", size == null ? USUAL : size, LARGEST);
    }

    public long offset() {
        return (number() - 1L) * rows();
    }

    public Pageable pageable() {
        return PageRequest.of(number() - 1, rows());
    }

    private static int within(String name, int asked, int most) {
        if (asked < 1 || asked > most) {
            throw new Refusal(name, "The %s of a list must be a number from 1 to %,d.".formatted(name, most));
        }
        return asked;
    }
}
