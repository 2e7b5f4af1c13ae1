package uk.homeward.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/**
 * Reviews a page at a time. A query names only what is asked for: with days that let everything pass, PostgreSQL plans for
 * few rows and reads them all.
 */
@Service
@Transactional(readOnly = true)
public class ReviewLists {

    private static final String OUTSTANDING = " from Review r where r.status in (SCHEDULED, OPEN)";

    private final EntityManager entities;
    private final Clock clock;

    ReviewLists(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Not yet conducted or cancelled, the earliest due first. */
    public Paged<ReviewView> outstanding(ReviewFilter filter, PageQuery page) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> asked = new LinkedHashMap<>();
        String which = OUTSTANDING
                + asked(asked, " and r.request.kind = :kind", "kind", filter.kind())
                + asked(asked, " and r.request.dueBy >= :from", "from", filter.from(today))
                + asked(asked, " and r.request.dueBy <= :until", "until", filter.until(today));
        List<ReviewView> found = answering("select r" + which + " order by r.request.dueBy, r.id", Review.class, asked)
                .setFirstResult((int) page.offset())
                .setMaxResults(page.rows() + 1)
                .getResultStream()
                .map(review -> review.view(null))
                .toList();
        asked.put("most", Paged.COUNT_LIMIT);
        long counted = answering(
                        "select count(*) from (select r.id as id" + which
                                + " order by r.request.dueBy limit :most) as found",
                        Long.class,
                        asked)
                .getSingleResult();
        int shown = Math.min(found.size(), page.rows());
        return Paged.of(new SliceImpl<>(found.subList(0, shown), page.pageable(), shown < found.size()), counted);
    }

    private static String asked(Map<String, Object> asked, String condition, String name, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        asked.put(name, value);
        return condition;
    }

    private <T> TypedQuery<T> answering(String query, Class<T> answer, Map<String, Object> asked) {
        TypedQuery<T> prepared = entities.createQuery(query, answer);
        asked.forEach(prepared::setParameter);
        return prepared;
    }
}
