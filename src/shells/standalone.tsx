import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/frame.css';
import '../ui/controls.css';
import '../ui/content.css';
import { start } from './start.tsx';

const root = document.getElementById('root');
if (root) await start(root);
