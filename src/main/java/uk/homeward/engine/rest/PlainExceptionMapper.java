package uk.homeward.engine.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import uk.homeward.refusal.Refusal;

/** Answers a failure in words; one mapper for each failure that the engine's REST maps itself. */
abstract class PlainExceptionMapper<T extends Throwable> implements ExceptionMapper<T> {

    @Context
    private UriInfo address;

    @Context
    private Request request;

    @SuppressWarnings("NullAway.Init")
    PlainExceptionMapper() {}

    @Override
    public final Response toResponse(T failure) {
        return new FailureExplanation(failure, RestCall.of(request.getMethod(), address.getPath(false))).answer();
    }

    public static final class ToRefusal extends PlainExceptionMapper<Refusal> {}

    public static final class ToRestFailure extends PlainExceptionMapper<RestException> {}

    public static final class ToEngineFailure extends PlainExceptionMapper<ProcessEngineException> {}

    public static final class ToBrokenJson extends PlainExceptionMapper<JsonParseException> {}

    public static final class ToUnfitJson extends PlainExceptionMapper<JsonMappingException> {}

    public static final class ToAnyFailure extends PlainExceptionMapper<Throwable> {}
}
