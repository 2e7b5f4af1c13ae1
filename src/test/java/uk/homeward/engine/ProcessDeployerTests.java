package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.HomewardTest;

class ProcessDeployerTests extends HomewardTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessDeployer deployer;

    @Test
    void modelsAndFormsAreOneDeploymentUnderNamesThatStayTheSame() {
        List<Deployment> deployments = ours();

        assertThat(deployments).hasSize(1);
        assertThat(repository.getDeploymentResourceNames(deployments.get(0).getId()))
                .contains("bpmn/referral.bpmn", "bpmn/route-of-access.dmn", "forms/triage-referral.form");
    }

    @Test
    void nothingIsDeployedWhenNothingHasChanged() {
        deployer.deploy();

        assertThat(ours()).hasSize(1);
    }

    @Test
    void twoNodesThatStartAtOnceDeployOnce() throws Exception {
        Set<String> before = ids();
        FormOptions changed = FormOptionFillerTests.options(
                "services", new FormOptions.Option(UUID.randomUUID().toString(), "X"));
        FormOptions unchanged =
                FormOptionFillerTests.options("volunteerOffers", new FormOptions.Option("LUNCH", "Lunch club"));
        FormOptions planners =
                FormOptionFillerTests.options("planningProviders", new FormOptions.Option("HARBOUR", "Harbour"));
        FormOptions carers =
                FormOptionFillerTests.options("careProviders", new FormOptions.Option("HARBOUR", "Harbour"));
        ProcessDeployer node =
                new ProcessDeployer(repository, FormOptionFillerTests.filler(changed, unchanged, planners, carers));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> start = () -> {
                node.deploy();
                return null;
            };
            for (var started : nodes.invokeAll(List.of(start, start, start, start))) {
                started.get();
            }

            assertThat(ids()).hasSize(before.size() + 1);
        } finally {
            nodes.shutdown();
            ids().stream().filter(id -> !before.contains(id)).forEach(id -> repository.deleteDeployment(id, true));
        }
    }

    private Set<String> ids() {
        return ours().stream().map(Deployment::getId).collect(Collectors.toSet());
    }

    private List<Deployment> ours() {
        return repository.createDeploymentQuery().deploymentName("homeward").list();
    }
}
