package uk.homeward.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The description of the API at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IdempotentCall.class);
    }

    @Bean
    OpenAPI description(Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo & !production"));
        Components components = new Components();
        ModelConverters.getInstance().read(Problem.class).forEach(components::addSchemas);
        components.addSecuritySchemes(ApiSignIn.name(demo), ApiSignIn.scheme(demo));
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Homeward")
                                .version("1")
                                .description(
                                        """
                                The life of a care package at home, from the first referral to the day it ends.

                                Days are written as 2026-11-22, moments as 2026-11-22T09:30:00Z; all are in Europe/London. \
                                A field that is not known is refused, so that a typo is never silently lost. Every refusal is \
                                problem details (RFC 9457, application/problem+json); its type leads to an explanation under \
                                /problems. Each POST that changes something takes an Idempotency-Key: with the same key and the \
                                same body it can be repeated for seven days and is done once. A refused request leaves no key."""))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(ApiSignIn.name(demo)));
    }

    /** Records of two controllers may be called alike: {@code Move} of the rehearsal and of a discharge. */
    @Bean
    ModelResolver eachRecordUnderItsOwnName(ObjectMapper json) {
        return new ModelResolver(json, new TypeNameResolver() {
            @Override
            protected String nameForClass(Class<?> type, Set<Options> options) {
                Class<?> outer = type.getEnclosingClass();
                String name = super.nameForClass(type, options);
                return outer == null ? name : outer.getSimpleName().replaceFirst("Controller$", "") + name;
            }
        });
    }

    /** Pages and the like are not the API. */
    @Bean
    OpenApiCustomizer onlyTheApi() {
        return api -> {
            api.getPaths().keySet().removeIf(path -> !path.startsWith("/api/"));
            api.setServers(null);
        };
    }

    static Schema<?> problem() {
        return new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    }
}
