package books;

import io.metatables.annotations.*;

@MetaTableProvider(namespace = "books", prefix = "books") // error: MT210
public interface Books {}
