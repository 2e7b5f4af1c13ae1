package uk.homeward.transition;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OpenPhases extends Repository<OpenPhase, OpenPhase.Key> {

    OpenPhase saveAndFlush(OpenPhase phase);

    List<OpenPhase> findByTransitionOrderByPhase(String transition);
}
