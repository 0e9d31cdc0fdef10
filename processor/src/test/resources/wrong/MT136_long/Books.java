package acme;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "acme",
        prefix = "pppppppppppppppppppppppppppppppppppppppppppppppp") // error: MT136
public interface Books {}
