package uk.homeward.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    public List<Decision> findAllByOrderByIdDesc() {
        return rows.stream()
                .sorted(Comparator.comparing(Decision::reference).reversed())
                .toList();
    }

    @Override
    public List<Decision> findByCodeAndCourseStatusOrderByCourseInForceOnDescIdDesc(
            String code, DecisionStatus status) {
        return findAllByOrderByIdDesc().stream()
                .filter(decision ->
                        code.equals(decision.view().code()) && decision.course().status() == status)
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
