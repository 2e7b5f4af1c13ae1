package uk.homeward.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.CandidateGroups;

/** What the engine must know of our people and filters before it starts. */
@Component
class EngineAccessConfiguration extends AbstractCamundaConfiguration {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        @Nullable List<SessionFactory> present = engine.getCustomSessionFactories();
        List<SessionFactory> factories = new ArrayList<>(present == null ? List.of() : present);
        factories.add(new PersonalFilterManager.Factory());
        engine.setCustomSessionFactories(factories);
        engine.setAdminGroups(new ArrayList<>(List.of(CandidateGroups.ADMINISTRATORS)));
        // An identity provider knows people by names as they are, with apostrophes, spaces and accents, or by an
        // address.
        engine.setUserResourceWhitelistPattern("[^\\p{Cntrl}]+");
    }
}
