package uk.homeward.pages.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import uk.homeward.pages.ProcessModels;
import uk.homeward.refusal.NotFound;

@Component
class ProcessModelReader implements ProcessModels {
    private final RepositoryService models;
    private final RunAs inTheName;

    ProcessModelReader(RepositoryService models, RunAs inTheName) {
        this.models = models;
        this.inTheName = inTheName;
    }

    @Override
    public byte[] of(String process, int version) {
        return inTheName.ofHomeward(() -> {
            ProcessDefinition definition = models.createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .processDefinitionVersion(version)
                    .singleResult();
            if (definition == null) {
                throw new NotFound("There is no model of this name and version.");
            }
            return bytes(definition);
        });
    }

    private byte[] bytes(ProcessDefinition definition) {
        try (InputStream model = models.getProcessModel(definition.getId())) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
