package uk.homeward.paging;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/**
 * One page of a list.
 *
 * @param page 1 for the first
 * @param size how many rows a page has at most
 * @param total how many rows the whole list has
 */
public record Paged<T>(List<T> items, int page, int size, long total) {
    public static <T> Paged<T> of(List<T> items, PageQuery query, long total) {
        return new Paged<>(items, query.number(), query.rows(), total);
    }

    public static <T> Paged<T> of(Page<T> page) {
        return new Paged<>(page.getContent(), page.getNumber() + 1, page.getSize(), page.getTotalElements());
    }

    public <R> Paged<R> map(Function<? super T, ? extends R> each) {
        return new Paged<>(items.stream().<R>map(each).toList(), page, size, total);
    }

    /** How many pages there are, at least one. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
