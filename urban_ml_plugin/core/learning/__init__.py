"""Learning: runs of epochs that go on after a break, how weights move, what is drawn, and how pictures are changed."""
