package uk.homeward.decommissioning;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PhaseQuestions extends Repository<PhaseQuestion, Long> {

    PhaseQuestion saveAndFlush(PhaseQuestion question);

    List<PhaseQuestion> findByDecommissioningIdOrderById(long decommissioningId);

    default Optional<PhaseQuestion> open(long decommissioningId) {
        return findByDecommissioningIdOrderById(decommissioningId).stream()
                .filter(PhaseQuestion::isOpen)
                .findFirst();
    }
}
