"""Moto over plain HTTP. Its services are not made for requests at once, which a database has to be: here one waits for
the other. Prints its port, and ends when its standard input does.
"""

import os
import sys
from threading import Lock, Thread

# Where state machines that are run call other services; without it they are only started.
FRONT_PORT = sys.argv[1:2]
os.environ.update({"MOTO_PORT": port for port in FRONT_PORT})

from moto.core.config import default_user_config  # noqa: E402
from moto.server import DomainDispatcherApplication, create_backend_app  # noqa: E402
from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: E402

default_user_config["stepfunctions"]["execute_state_machine"] = bool(FRONT_PORT)

turn = Lock()
answer = DomainDispatcherApplication(create_backend_app)


def answer_in_turn(environ, start_response):
    with turn:
        return list(answer(environ, start_response))


WSGIRequestHandler.protocol_version = "HTTP/1.1"
server = make_server("127.0.0.1", 0, answer_in_turn, threaded=True)
Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
sys.stdin.read()
