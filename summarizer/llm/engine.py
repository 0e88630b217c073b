"""The process in which llama.cpp runs: started by `embedded`, never imported, and gone when whoever started it is."""

import json
import os
import sys


def main() -> None:
    """Serve until standard input ends: its first line is what to serve, one line of standard output says where."""
    asked = json.loads(sys.stdin.readline())
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = asked["weights"]
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [asked["api_key"]]
    parameters.n_ctx = asked["context"]
    parameters.n_parallel = 1
    parameters.ctx_shift = False
    parameters.verbosity = -1
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = asked["threads"]
    try:
        server = xllamacpp.Server(parameters)
    except Exception as error:
        print(json.dumps({"error": str(error)}), flush=True)
        return
    print(json.dumps({"address": server.listening_address}), flush=True)
    sys.stdin.read()
    os._exit(0)  # the engine's own way to stop waits for answers that nobody reads any more


if __name__ == "__main__":
    main()
