package uk.homeward.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.test.util.ReflectionTestUtils;

/** Decisions kept in memory. */
class KeptDecisions implements Decisions {

    private final List<Decision> rows = new ArrayList<>();

    @Override
    public Decision saveAndFlush(Decision decision) {
        if (!rows.contains(decision)) {
            rows.add(decision);
            ReflectionTestUtils.setField(decision, "id", (long) rows.size());
        }
        return decision;
    }

    @Override
    public Optional<Decision> findById(Long id) {
        return id > rows.size() ? Optional.empty() : Optional.of(rows.get(id.intValue() - 1));
    }

    @Override
    public Page<Decision> findAllByOrderByIdDesc(Pageable page) {
        return new PageImpl<>(newestFirst().toList());
    }

    private Stream<Decision> newestFirst() {
        return rows.stream().sorted(Comparator.comparing(Decision::reference).reversed());
    }

    @Override
    public List<Decision> findByCodeAndCourseStatusOrderByCourseInForceOnDescIdDesc(
            String code, DecisionStatus status) {
        return newestFirst()
                .filter(decision ->
                        code.equals(decision.view().code()) && decision.course().status() == status)
                .toList();
    }

    @Override
    public List<Decision> findByCourseStatusOrderById(DecisionStatus status) {
        return rows.stream()
                .filter(decision -> decision.course().status() == status)
                .toList();
    }

    @Override
    public boolean existsByPaperNumber(String number) {
        return rows.stream().anyMatch(decision -> number.equals(decision.paper().number()));
    }

    @Override
    public boolean existsByCodeAndFromProfileTrue(String code) {
        return rows.stream()
                .anyMatch(decision -> code.equals(decision.view().code())
                        && Boolean.TRUE.equals(ReflectionTestUtils.getField(decision, "fromProfile")));
    }
}
