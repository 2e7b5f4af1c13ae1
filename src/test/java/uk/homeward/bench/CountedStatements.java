package uk.homeward.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Counts what a database is asked while it is told to: each statement that is sent, a batch as one. */
final class CountedStatements {

    private final LongAdder sent = new LongAdder();
    private volatile boolean counting;

    interface Work {
        void run() throws Exception;
    }

    DataSource on(DataSource source) {
        return proxy(DataSource.class, source, name -> {}, answer -> counting ? connection(answer) : answer);
    }

    long during(Work work) throws Exception {
        sent.reset();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return sent.sum();
    }

    private Object connection(Object answer) {
        return answer instanceof Connection connection
                ? proxy(Connection.class, connection, name -> {}, this::statement)
                : answer;
    }

    private Object statement(Object answer) {
        return answer instanceof PreparedStatement statement
                ? proxy(PreparedStatement.class, statement, this::count, result -> result)
                : answer;
    }

    private void count(String method) {
        if (method.startsWith("execute")) {
            sent.increment();
        }
    }

    private interface Called {
        void method(String name);
    }

    private static <T> T proxy(Class<T> type, T target, Called called, UnaryOperator<Object> answered) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    called.method(method.getName());
                    try {
                        return answered.apply(method.invoke(target, arguments));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
