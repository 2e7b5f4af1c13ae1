package uk.homeward.governance;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Decisions extends Repository<Decision, Long> {

    Decision saveAndFlush(Decision decision);

    Optional<Decision> findById(Long id);

    List<Decision> findAllByOrderByIdDesc();

    List<Decision> findByCodeAndCourseStatusOrderByCourseInForceOnDescIdDesc(String code, DecisionStatus status);

    boolean existsByPaperNumber(String number);

    boolean existsByCodeAndFromProfileTrue(String code);
}
