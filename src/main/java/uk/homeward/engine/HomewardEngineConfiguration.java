package uk.homeward.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What cannot be said in application.yaml: our history level, our rules of who sees and works which task, and another try after a lost race. */
@Component
@Order(Ordering.DEFAULT_ORDER - 1)
class HomewardEngineConfiguration extends AbstractCamundaConfiguration {

    private final Set<String> routingFacts;

    HomewardEngineConfiguration(ObjectProvider<RoutingFacts> contracts) {
        this.routingFacts = contracts.stream()
                .map(RoutingFacts::names)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(with(engine.getCustomHistoryLevels(), new RoutingHistoryLevel(routingFacts)));
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new TaskAuthorizationChecker())));
        engine.setCustomSessionFactories(
                with(engine.getCustomSessionFactories(), new TaskQueryAuthorizationManager.Factory()));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new ConflictRetryInterceptor()));
        engine.setResourceAuthorizationProvider(new NoTaskAuthorizationProvider());
        engine.setHistoryRemovalTimeProvider(new KeptHistory());
        engine.setDmnEngineConfiguration(CachingFeelEngine.decisions());
    }

    private static <T> List<T> with(@Nullable List<T> present, T ours) {
        return Stream.concat(present == null ? Stream.of() : present.stream(), Stream.of(ours))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
