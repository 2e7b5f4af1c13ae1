package uk.homeward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files say of the containers; that a node runs on a read-only root is held by {@link ComposePackagedTests}. */
class ContainerTests {

    @Test
    void theImageHasNoShellAndNoRightsOfItsOwn() throws IOException {
        List<String> file = Files.readAllLines(Path.of("docker", "Dockerfile"));

        assertThat(file)
                .anyMatch(line -> line.matches("FROM gcr\\.io/distroless/java17-debian12:nonroot"))
                .contains("USER 65532")
                .noneMatch(line -> line.matches("(RUN|ADD|SHELL|HEALTHCHECK) .*"))
                .noneMatch(line -> line.matches("(ENTRYPOINT|CMD) [^\\[].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"homeward-1", "homeward-2", "postgres", "proxy"})
    void noContainerWritesIntoItsImageOrGainsRights(String service) throws IOException {
        var said = Compose.read().service(service);

        assertThat(said.get("read_only")).isEqualTo(true);
        assertThat(said.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"homeward-1", "homeward-2", "proxy"})
    void whatFacesTheNetworkHasNoCapabilityThatItDoesNotNeed(String service) throws IOException {
        assertThat(Compose.read().service(service).get("cap_drop")).isEqualTo(List.of("ALL"));
    }
}
