package uk.homeward.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FormOptionFillerTests {

    private static final String ASKING =
            """
            {"components": [{"type": "group", "components": [
              {"type": "radio", "key": "service", "properties": {"options": "services"}, "values": []}]}]}
            """;

    @Test
    void writesTheOptionsThatASelectAsksFor() {
        String filled = new String(filler(services()).fill("x.form", ASKING.getBytes(UTF_8)), UTF_8);

        assertThat(filled).contains("\"values\":[{\"label\":\"Enablement\",\"value\":\"ENABLE\"}]");
    }

    @Test
    void leavesAFormThatAsksForNothingAsItIs() {
        byte[] form = "{ \"components\" :  [] }".getBytes(UTF_8);

        assertThat(filler().fill("x.form", form)).isSameAs(form);
    }

    @Test
    void namesTheOptionsThatNobodyKnows() {
        assertThatThrownBy(() -> filler().fill("forms/x.form", ASKING.getBytes(UTF_8)))
                .hasMessageContaining("forms/x.form")
                .hasMessageContaining("services");
    }

    static FormOptionFiller filler(FormOptions... sources) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (FormOptions source : sources) {
            beans.addBean(source.name(), source);
        }
        return new FormOptionFiller(beans.getBeanProvider(FormOptions.class));
    }

    private static FormOptions services() {
        return options("services", new FormOptions.Option("Enablement", "ENABLE"));
    }

    static FormOptions options(String name, FormOptions.Option... options) {
        return new FormOptions() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Option> options() {
                return List.of(options);
            }
        };
    }
}
