package io.metatables.processor.compile;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The classes of a workspace, loaded as an application would. */
public final class LoadedClasses implements AutoCloseable {
    private final URLClassLoader loader;

    public LoadedClasses(Workspace workspace) throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        path.add(workspace.classes().toUri().toURL());
        for (Path library : RuntimeClasses.path()) {
            path.add(library.toUri().toURL());
        }
        loader = new URLClassLoader(path.toArray(URL[]::new), LoadedClasses.class.getClassLoader());
    }

    /** The value of a constant. */
    public Object constant(String className, String name) throws ReflectiveOperationException {
        return loader.loadClass(className).getField(name).get(null);
    }

    /** What a method without parameters answers. */
    public Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    /** What {@link ServiceLoader} finds. */
    public List<Object> services(String interfaceName) throws ReflectiveOperationException {
        List<Object> services = new ArrayList<>();
        ServiceLoader.load(loader.loadClass(interfaceName), loader).forEach(services::add);
        return services;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
