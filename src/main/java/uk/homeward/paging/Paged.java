package uk.homeward.paging;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Slice;

/**
 * One page of a list.
 *
 * @param page 1 for the first
 * @param size how many rows a page has at most
 * @param total how many rows the whole list has, or has been counted to have
 * @param more whether it has more rows than that
 */
public record Paged<T>(List<T> items, int page, int size, long total, boolean more) {

    /** How far a list is counted that may be very long: counting it to its end takes longer the longer it is. */
    public static final int COUNTED = 1_000;

    /** For a query that counts only as far as it is worth knowing, and tells a list that goes on from one that ends there. */
    public static final int COUNT_LIMIT = COUNTED + 1;

    public static <T> Paged<T> of(List<T> items, PageQuery query, long total) {
        return new Paged<>(items, query.number(), query.rows(), total, false);
    }

    public static <T> Paged<T> of(Page<T> page) {
        return new Paged<>(page.getContent(), page.getNumber() + 1, page.getSize(), page.getTotalElements(), false);
    }

    /** @param counted how many rows there are, as far as {@link #COUNT_LIMIT} */
    public static <T> Paged<T> of(Slice<T> slice, long counted) {
        int page = slice.getNumber() + 1;
        if (counted <= COUNTED) {
            return new Paged<>(slice.getContent(), page, slice.getSize(), counted, false);
        }
        long read = slice.hasContent() ? (page - 1L) * slice.getSize() + slice.getNumberOfElements() : 0;
        boolean more = slice.hasNext() || !slice.hasContent();
        return new Paged<>(slice.getContent(), page, slice.getSize(), Math.max(COUNTED, read), more);
    }

    public <R> Paged<R> map(Function<? super T, ? extends R> each) {
        return with(items.stream().<R>map(each).toList());
    }

    /** Other items on the same page of the same list. */
    public <R> Paged<R> with(List<R> others) {
        return new Paged<>(others, page, size, total, more);
    }

    /** How many pages there are, at least one; of a list with more rows than were counted, as far as it was. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
