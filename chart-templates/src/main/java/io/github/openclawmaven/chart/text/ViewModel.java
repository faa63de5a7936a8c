package io.github.openclawmaven.chart.text;

import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: what its methods say, by their names. FreeMarker's own model of any Java object takes it for a
 * bean and looks through its whole class, which costs a JVM that just started more than all that the templates write.
 */
final class ViewModel implements MethodCallAwareTemplateHashModel {

    private final Record view;
    private final ViewWrapper wrapper;

    ViewModel(Record view, ViewWrapper wrapper) {
        this.view = view;
        this.wrapper = wrapper;
    }

    /** {@code view.name}, and what is before the parenthesis of {@code view.name(…)}, where there is something in it. */
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method method = method(name);
        return method == null || method.getParameterCount() > 0 ? getBeforeMethodCall(name) : call(method);
    }

    /** What is before the parenthesis of {@code view.name()}. */
    @Override
    public @Nullable TemplateModel getBeforeMethodCall(String name) {
        Method method = method(name);
        return method == null ? null : (TemplateMethodModelEx) arguments -> call(method, unwrapped(arguments));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private @Nullable Method method(String name) {
        for (Method method : view.getClass().getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        return null;
    }

    private @Nullable TemplateModel call(Method method, Object... arguments) throws TemplateModelException {
        try {
            return wrapper.wrap(method.invoke(view, arguments));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateModelException("Cannot read " + method, e);
        }
    }

    private Object[] unwrapped(List<?> arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = wrapper.unwrap((TemplateModel) arguments.get(i));
        }
        return values;
    }
}
