package uk.homeward.decommissioning;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PhaseQuestions extends Repository<PhaseQuestion, Long> {

    PhaseQuestion saveAndFlush(PhaseQuestion question);

    List<PhaseQuestion> findByDecommissioningIdOrderById(long decommissioningId);
}
