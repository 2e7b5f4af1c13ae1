package uk.homeward.governance;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface Decisions extends Repository<Decision, Long> {

    Decision saveAndFlush(Decision decision);

    Optional<Decision> findById(Long id);

    Page<Decision> findAllByOrderByIdDesc(Pageable page);

    List<Decision> findByCodeAndCourseStatusOrderByCourseInForceOnDescIdDesc(String code, DecisionStatus status);

    List<Decision> findByCourseStatusOrderById(DecisionStatus status);

    boolean existsByPaperNumber(String number);

    boolean existsByCodeAndFromProfileTrue(String code);
}
