package uk.homeward.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models, decisions and forms as one deployment, so that the binding "deployment" always finds them, under names
 * that are the same from the packaged jar and in whatever folder a file lies. Nothing is deployed when nothing has changed, and everything when one file
 * has. The engine lets one node deploy at a time, so that the second finds what the first has deployed.
 */
@Component
class ProcessDeployer implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final FormOptionFiller filler;

    ProcessDeployer(RepositoryService repository, FormOptionFiller filler) {
        this.repository = repository;
        this.filler = filler;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy();
    }

    void deploy() {
        Map<String, byte[]> files = new TreeMap<>();
        collect(files, "bpmn", "*.bpmn");
        collect(files, "bpmn", "*.dmn");
        collect(files, "forms", "*.form");
        if (files.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name("homeward").enableDuplicateFiltering(false);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private void collect(Map<String, byte[]> files, String folder, String pattern) {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**/" + pattern)) {
                String name = folder + "/" + file.getFilename();
                byte[] content = file.getContentAsByteArray();
                files.put(name, name.endsWith(".form") ? filler.fill(name, content) : content);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
